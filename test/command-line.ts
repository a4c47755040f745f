/** The command line as a stranger calls it, in a temporary folder: with whatever Node the machine has, and nothing of ours in the path. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('..', import.meta.url));
export const program = join(project, 'bin/courant.js');
export const ownPath = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .join(delimiter);
/** What Node remembers of programs that it has compiled: every start of the program with this is half as long. */
export const compiled = { NODE_COMPILE_CACHE: join(project, '.cache/compiled') };
/** The Node of the machine, which may be an old one. */
export const machineNode =
  spawnSync('node', ['-p', 'process.execPath'], { encoding: 'utf8', env: { PATH: ownPath } }).stdout?.trim() || process.execPath;

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly port: number;
  /** Resolves with the exit code, or the name of the signal that ended the program. */
  readonly ended: Promise<number | string | null>;
  /** Everything that it has printed so far. */
  printed(): string;
}

interface CourantOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** True to call it as somebody to whom things can be forbidden, which for root means without root's power over files. */
  readonly isOrdinary?: boolean;
}

/** The words before a command with which root gives up reading and writing what its permissions forbid (util-linux has them). */
function withoutPower(): readonly string[] {
  return process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--inh-caps=-all'] : [];
}

/** A folder in which commands run. `close` removes it, `endAll` ends every process that was started or handed over. */
export function openCommandLine() {
  const folder = mkdtempSync(join(tmpdir(), 'courant-cli-'));
  const running: ChildProcess[] = [];
  const settings = (environment: CourantOptions['environment']) => ({
    cwd: folder,
    env: { PATH: ownPath, HOME: folder, ...compiled, ...environment },
  });

  function courant(words: readonly string[], { environment, isOrdinary = false }: CourantOptions = {}): Outcome {
    const [command = '', ...rest] = [...(isOrdinary ? withoutPower() : []), machineNode, program, ...words];
    const { status, stdout, stderr } = spawnSync(command, rest, { encoding: 'utf8', ...settings(environment) });
    return { code: status, output: stdout, errors: stderr };
  }

  const emptyPaper = join(folder, 'empty-paper');

  /** Gives the options that name a new empty publication; `courant init` makes the first, of which the others are copies. */
  function aPaper(name: string): readonly ['--data', string] {
    if (!existsSync(emptyPaper)) {
      const { code, errors } = courant(['init', '--empty', '--data', emptyPaper]);
      if (code !== 0) throw new Error(errors);
    }
    cpSync(emptyPaper, join(folder, name), { recursive: true });
    return ['--data', join(folder, name)];
  }

  /** Starts the server on a free port, and waits until it says where it serves. */
  function started(words: readonly string[], environment: CourantOptions['environment'] = {}): Promise<Started> {
    const child = spawn(machineNode, [program, 'start', '--port', '0', ...words], settings(environment));
    running.push(child);
    const ended = new Promise<number | string | null>((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
    return new Promise((resolve, reject) => {
      let output = '';
      const listen = (chunk: Buffer): void => {
        output += chunk.toString();
        const port = /http:\/\/localhost:(\d+)\//.exec(output)?.[1];
        if (port !== undefined) resolve({ child, port: Number(port), ended, printed: () => output });
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.once('exit', () => reject(new Error(output)));
    });
  }

  return {
    folder,
    courant,
    aPaper,
    started,
    endLater: (child: ChildProcess) => void running.push(child),
    endAll() {
      for (const child of running.splice(0)) child.kill('SIGKILL');
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
