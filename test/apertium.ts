/** A real Apertium-APY for tests: started on a free port of this machine, and ended after them. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';

export interface Apertium {
  readonly address: string;
  /** Lets it take requests and answer none, as a service does that hangs; and go on. */
  pause(): void;
  resume(): void;
  /** How many translations it was asked for so far; it writes its log later than it answers. */
  translations(): Promise<number>;
  stop(): Promise<void>;
}

const data = '/usr/share/apertium';

/** Starts the server with the pairs of Debian’s packages. Rejects with what to install where it is missing. */
export async function startApertium(): Promise<Apertium> {
  const folder = await mkdtemp(join(tmpdir(), 'courant-apertium-'));
  const port = await freePort();
  const server = spawn('apertium-apy', ['--port', String(port), '--num-processes', '1', data], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  const ended = new Promise<never>((_, reject) => {
    server.once('error', () => reject(new Error(missing)));
    server.once('exit', (code) => reject(new Error(`apertium-apy ended with ${code}: ${log.slice(-500)}`)));
  });
  ended.catch(() => undefined);
  const address = `http://127.0.0.1:${port}`;
  await Promise.race([ended, answering(address)]);
  return {
    address,
    pause: () => void server.kill('SIGSTOP'),
    resume: () => void server.kill('SIGCONT'),
    async translations() {
      const mark = `/listPairs?mark=${randomUUID()}`;
      await fetch(address + mark);
      while (!log.includes(mark)) await sleep(5);
      return log.split('POST /translate').length - 1;
    },
    async stop() {
      server.kill('SIGCONT');
      server.kill('SIGTERM');
      await ended.catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const missing =
  'The tests of machine translation need Apertium: install the Debian packages apertium, apertium-eng-spa and apertium-apy (apt-get install).';

async function answering(address: string): Promise<void> {
  for (;;) {
    const pairs: unknown = await fetch(`${address}/listPairs`).then(
      (response) => response.json(),
      () => null,
    );
    if (JSON.stringify(pairs)?.includes('"sourceLanguage":"eng","targetLanguage":"spa"')) return;
    if (pairs !== null) throw new Error(`${missing} This one has no data for English to Spanish.`);
    await sleep(50);
  }
}
