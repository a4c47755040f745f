/** Notice of changes: at once when this process made them, within a moment when another process did. */
import { DatabaseSync } from 'node:sqlite';
import { createListeners } from '../listeners.ts';

interface ChangeWatch {
  onChange(listener: () => void): () => void;
  /** To be called after a commit of this process. */
  committed(): void;
  close(): void;
}

const pollEvery = 50;

/** Watches the file for as long as somebody listens. */
export function watchChanges(file: string): ChangeWatch {
  let poll: Poll | null = null;
  const end = (): void => {
    poll?.stop();
    poll = null;
  };
  const begin = (): void => {
    poll ??= startPoll(file, tellAll);
  };
  const { onChange, tellAll } = createListeners({ begin, end });
  return {
    onChange,
    committed: () => {
      poll?.skipToNewest();
      tellAll();
    },
    close: end,
  };
}

interface Poll {
  /** What is there now is known. */
  skipToNewest(): void;
  stop(): void;
}

function startPoll(file: string, tell: () => void): Poll {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 10_000 });
  const version = database.prepare('pragma data_version');
  const newest = database.prepare('select newest from change_counters');
  let knownVersion = version.get()?.['data_version'];
  let knownNumber = newest.get()?.['newest'];
  const skipToNewest = (): void => {
    knownNumber = newest.get()?.['newest'];
  };
  const look = (): void => {
    const nowVersion = version.get()?.['data_version'];
    if (nowVersion === knownVersion) return;
    const before = knownNumber;
    skipToNewest();
    knownVersion = nowVersion;
    if (knownNumber !== before) tell();
  };
  const timer = setInterval(() => {
    try {
      look();
    } catch {
      // Whoever reads the database meets the same failure and says so; here it must not end the process.
    }
  }, pollEvery);
  timer.unref();
  return {
    skipToNewest,
    stop: () => {
      clearInterval(timer);
      database.close();
    },
  };
}
