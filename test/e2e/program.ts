/** The real program as a child process on a data folder of its own, as its users start it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

export interface Program {
  readonly address: string;
  readonly folder: string;
  /** Runs another command on the same data folder; rejects with what it printed if it fails. */
  run(...words: string[]): Promise<string>;
  stop(): Promise<void>;
}

/** Starts Courant on an empty folder, which makes the demo publication; resolves when it serves. */
export async function startProgram(): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'courant-e2e-'));
  const port = await freePort();
  const server = courant(['start', '--port', String(port), '--data', folder]);
  const ended = exit(server.child);
  const address = `http://localhost:${port}`;
  await Promise.race([
    server.prints(address),
    ended.then((code) => {
      throw new Error(`courant start ended with ${code}: ${server.printed()}`);
    }),
  ]);
  return {
    address,
    folder,
    async run(...words) {
      const command = courant([...words, '--data', folder]);
      const code = await exit(command.child);
      if (code !== 0) throw new Error(`courant ${words.join(' ')} ended with ${code}: ${command.printed()}`);
      return command.printed();
    },
    async stop() {
      server.child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Running {
  readonly child: ChildProcess;
  printed(): string;
  prints(text: string): Promise<void>;
}

function courant(words: readonly string[]): Running {
  const child = spawn(process.execPath, [join(root, 'bin/courant.js'), ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      for (const listener of listeners) listener();
    });
  }
  return {
    child,
    printed: () => output,
    prints: (text) =>
      new Promise((done) => {
        const look = () => {
          if (!output.includes(text)) return;
          listeners.delete(look);
          done();
        };
        listeners.add(look);
        look();
      }),
  };
}

function exit(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => child.once('exit', done));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
