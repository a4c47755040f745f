/** The real program as a child process on a data folder of its own, as its users start it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiled, program } from '../command-line.ts';

export interface Program {
  readonly address: string;
  readonly folder: string;
  /** The link with which the first person becomes the owner; empty where somebody owns it already. */
  readonly ownerLink: string;
  /** Runs another command on the same data folder; rejects with what it printed if it fails. */
  run(...words: string[]): Promise<string>;
  /** Ends it as a fault does, with everything it holds left where it is. */
  end(): Promise<void>;
  /** Starts it again after its end, on the same folder and at the same address. */
  again(): Promise<void>;
  stop(): Promise<void>;
}

export interface Start {
  /** Puts a publication into the folder; without it the program makes the demo there. */
  readonly fill?: (folder: string) => Promise<void>;
  /** The publication has an owner already, so that no link makes anybody its owner. */
  readonly isOwned?: boolean;
  /** What is set for the program besides. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts Courant on a new folder; resolves when it serves. */
export async function startProgram({ fill, isOwned = false, env = {} }: Start = {}): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'courant-e2e-'));
  await fill?.(folder);
  let server = await serve(folder, '0', env);
  const { address } = server;
  const ownerLink = isOwned ? '' : await Promise.race([server.prints(/http:\/\/\S+\/welcome\/\S+/), server.ended.then(() => '')]);
  return {
    address,
    folder,
    ownerLink,
    async run(...words) {
      const command = courant([...words, '--data', folder]);
      const code = await exit(command.child);
      if (code !== 0) throw new Error(`courant ${words.join(' ')} ended with ${code}: ${command.printed()}`);
      return command.printed();
    },
    async end() {
      server.child.kill('SIGKILL');
      await server.ended;
    },
    async again() {
      server = await serve(folder, new URL(address).port, env);
    },
    async stop() {
      server.child.kill('SIGTERM');
      await server.ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server on a folder; resolves when it serves. */
async function serve(
  folder: string,
  port: string,
  env: Readonly<Record<string, string>>,
): Promise<Running & { readonly address: string; readonly ended: Promise<number | null> }> {
  const server = courant(['start', '--port', port, '--data', folder], env);
  const ended = exit(server.child);
  const address = await Promise.race([
    server.prints(/http:\/\/localhost:\d+(?=\/)/),
    ended.then((code) => {
      throw new Error(`courant start ended with ${code}: ${server.printed()}`);
    }),
  ]);
  return { ...server, address, ended };
}

interface Running {
  readonly child: ChildProcess;
  printed(): string;
  /** Resolves with the first of its words that are so. */
  prints(words: RegExp): Promise<string>;
}

function courant(words: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...process.env, ...compiled, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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
    prints: (words) =>
      new Promise((done) => {
        const look = () => {
          const found = words.exec(output)?.[0];
          if (found === undefined) return;
          listeners.delete(look);
          done(found);
        };
        listeners.add(look);
        look();
      }),
  };
}

function exit(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => child.once('exit', done));
}
