/** What processes hold in memory, in MB, as Linux counts it. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Process {
  readonly id: number;
  readonly command: string;
  readonly resident: number;
  /** The most that was resident since it began, whenever one looks. */
  readonly peak: number;
  /** Of what is resident, that which lies in no file: the rest, such as Node itself, processes share. */
  readonly own: number;
}

/** The processes that a process has started, and those that they have. */
export function descendantsOf(ancestor: number): readonly Process[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)));
  const ofParent = (parent: number): readonly Process[] =>
    all.filter((process) => process.parent === parent).flatMap((process) => [process, ...ofParent(process.id)]);
  return ofParent(ancestor);
}

/** The most that processes of one program can have held together: what they share counts once. */
export function mostTogether(processes: readonly Process[]): number {
  const [largest, ...others] = processes.toSorted((one, other) => other.peak - one.peak);
  return (largest?.peak ?? 0) + others.reduce((sum, { own }) => sum + own, 0);
}

/** One that ends meanwhile is left out. */
function readProcess(id: number): readonly (Process & { readonly parent: number })[] {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const [, command = ''] = readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
    const number = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    const megabytes = (name: string): number => (number(name) * 1024) / 1e6;
    const memory = { resident: megabytes('VmRSS'), peak: megabytes('VmHWM'), own: megabytes('RssAnon') };
    return [{ id, command, parent: number('PPid'), ...memory }];
  } catch {
    return [];
  }
}
