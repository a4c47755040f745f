/**
 * What pictures cost the program in memory: while AVIF files are made, six large ones from cameras come at once with bombs of 200 megapixels,
 * and then the bombs once more with the costliest pictures that are taken. The real program with its demo is measured, all of its processes.
 * `npm run bench:pictures`; ends with 1 beyond the bound, or if something is answered in another way. It needs Linux.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { type Program, startProgram } from '../test/e2e/program.ts';
import { type Caller, guestAt } from '../test/program-caller.ts';
import { bombs, costliest, genuine, type MadePicture } from './picture-memory/made-pictures.ts';
import { descendantsOf, mostTogether } from './picture-memory/processes.ts';

const boundMb = 600;
/** So long it is watched how the files that come later are made, in milliseconds. */
const watched = 120_000;

const pictures = { genuine: await genuine(), bombs: await bombs(), costliest: await costliest() };
const program = await startProgram();
const invitation = await program.run('user', 'add', 'ines@lantern.example', '--name', 'Ines Morrow', '--role', 'owner');
const caller = await guestAt(program.address, invitation);
try {
  say('after the start');
  console.log(`while ${await unfinished(caller)} pictures are worked on:`);
  await upload(caller, program, [...pictures.genuine, ...pictures.bombs]);
  say('after six from cameras and the bombs');
  console.log(`while ${await unfinished(caller)} pictures are worked on:`);
  await upload(caller, program, [...pictures.bombs, ...pictures.costliest]);
  say('after the costliest');
  for (const deadline = Date.now() + watched; Date.now() < deadline && (await unfinished(caller)) > 0; ) await wait(500);
  say(`with ${await unfinished(caller)} pictures still worked on`);
} finally {
  const processes = descendantsOf(process.pid);
  await program.stop();
  for (const { command, peak } of processes) console.log(`${command.split('/').slice(-2).join('/')}: at most ${peak.toFixed(0)} MB`);
  const most = mostTogether(processes);
  console.log(`at most ${most.toFixed(0)} MB together (bound ${boundMb})`);
  if (most > boundMb) process.exitCode = 1;
}

/** Uploads pictures all at once, and prints the answers. */
async function upload({ cookie }: Caller, { address }: Program, made: readonly MadePicture[]): Promise<void> {
  await Promise.all(
    made.map(async ({ name, bytes, answer }) => {
      const url = new URL(`/api/pictures?name=${name}`, address);
      const begun = performance.now();
      const response = await fetch(url, { method: 'POST', headers: { cookie }, body: Buffer.from(bytes) });
      const { error } = (await response.json()) as { readonly error?: { readonly code: string; readonly message: string } };
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      console.log(`  ${name} (${megabytes(bytes.length)} MB): ${response.status} ${error?.code ?? ''} after ${seconds} s`);
      if (response.status !== answer) process.exitCode = 1;
    }),
  );
}

/** How many pictures still lack files. */
async function unfinished(caller: Caller): Promise<number> {
  const { pictures: listed } = await caller.call('readPictures');
  return listed.filter(({ work }) => work !== null).length;
}

function say(when: string): void {
  console.log(
    `${when}: ${descendantsOf(process.pid)
      .map(({ resident }) => resident.toFixed(0))
      .join(' and ')} MB`,
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
