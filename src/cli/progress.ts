/** Progress of a long command: one line that moves on a terminal, a plain line now and then elsewhere. */

export interface ProgressOptions {
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
  /** How many there are, or null if that is not known. */
  readonly total: number | null;
  /** What is counted, in the plural: `files`. */
  readonly things: string;
  /** The present moment in milliseconds. */
  readonly now: () => number;
}

export interface Progress {
  /** So many more are done; one, if nothing is said. */
  advance(count?: number): void;
  /** Prints a line without disturbing the moving one. */
  print(line: string): void;
  /** Takes the moving line away. */
  end(): void;
}

const millisecondsBetweenPlainLines = 5000;
const millisecondsBetweenMoves = 100;
const clearLine = '\r\u001b[K';

/** Begins to show progress. Work that takes less than a plain line's interval prints nothing but what `print` is given. */
export function startProgress({ output, total, things, now }: ProgressOptions): Progress {
  const isTerminal = output.isTTY === true;
  const startedAt = now();
  const interval = isTerminal ? millisecondsBetweenMoves : millisecondsBetweenPlainLines;
  let done = 0;
  let shownAt = startedAt;
  let isShown = false;
  const clear = (): void => {
    if (isShown) output.write(clearLine);
    isShown = false;
  };
  return {
    advance(count = 1) {
      done += count;
      const moment = now();
      if (moment - shownAt < interval || total === 1) return;
      shownAt = moment;
      const line = progressLine({ done, total, things, seconds: (moment - startedAt) / 1000 });
      output.write(isTerminal ? `${clearLine}${line}` : `${line}\n`);
      isShown = isTerminal;
    },
    print(line) {
      clear();
      output.write(`${line}\n`);
    },
    end: clear,
  };
}

/** `12 of 40 files, 3.1 a second, 9 s left`; without a total `12 files, 3.1 a second`. */
export function progressLine({ done, total, things, seconds }: Pick<ProgressOptions, 'total' | 'things'> & Pace): string {
  const rate = done / Math.max(seconds, 0.001);
  const pace = `${things}, ${rate >= 10 ? Math.round(rate) : rate.toFixed(1)} a second`;
  return total === null ? `${done} ${pace}` : `${done} of ${total} ${pace}, ${duration((total - done) / rate)} left`;
}

interface Pace {
  readonly done: number;
  readonly seconds: number;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  return whole < 3600
    ? `${Math.floor(whole / 60)} min ${whole % 60} s`
    : `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
