/** The real program as people start it, always on the same port, to be killed with everything that belongs to it. */
import { spawn } from 'node:child_process';
import { program } from './command-line.ts';

export interface KillableProgram {
  readonly address: string;
  /** What it has logged. */
  complaints(): string;
  /** SIGKILL for the program and for the process that started it, at once; resolves when nothing of them is left. */
  kill(): Promise<void>;
}

interface Start {
  readonly folder: string;
  readonly port: number;
  readonly environment: Readonly<Record<string, string>>;
}

/** `courant start`; resolves when it serves, and rejects with what it printed if it ends before. */
export async function startKillable({ folder, port, environment }: Start): Promise<KillableProgram> {
  const words = [program, 'start', '--data', folder, '--port', String(port)];
  const child = spawn(process.execPath, words, {
    detached: true,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const serves = new Promise<string>((done) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const address = /http:\/\/localhost:\d+(?=\/ )/.exec(printed)?.[0];
      if (address !== undefined) done(address);
    });
  });
  const failed = ended.then(() => Promise.reject(new Error(`courant start ended: ${printed}${complaints}`)));
  failed.catch(() => undefined);
  return {
    address: await Promise.race([serves, failed]),
    complaints: () => complaints,
    async kill() {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}
