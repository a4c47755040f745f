/** Notices to whoever listens: at once when this process made them, within a moment when another process did. */
import { DatabaseSync } from 'node:sqlite';
import type { Notice } from '../dialect.ts';
import { createListeners, type Listening } from '../listeners.ts';

interface NoticeWatch {
  onNotice(notice: Notice, listener: () => void): () => void;
  /** To be called after a commit of this process with what it announced. */
  committed(notices: Iterable<Notice>): void;
  close(): void;
}

const pollEvery = 50;

/** Watches the file for as long as somebody listens. */
export function watchNotices(file: string): NoticeWatch {
  const listened = new Set<Notice>();
  let poll: Poll | null = null;
  const end = (): void => {
    poll?.stop();
    poll = null;
  };
  const listening = (notice: Notice): Listening =>
    createListeners({
      begin: () => {
        listened.add(notice);
        poll ??= startPoll(file, (heard) => listeners[heard].tellAll());
      },
      end: () => {
        listened.delete(notice);
        if (listened.size === 0) end();
      },
    });
  const listeners: Readonly<Record<Notice, Listening>> = { change: listening('change'), desk: listening('desk') };
  return {
    onNotice: (notice, listener) => listeners[notice].listen(listener),
    committed: (notices) => {
      for (const notice of notices) {
        poll?.skipToNewest(notice);
        listeners[notice].tellAll();
      }
    },
    close: end,
  };
}

interface Poll {
  /** What is there now of this kind is known. */
  skipToNewest(notice: Notice): void;
  stop(): void;
}

const newestOf: Readonly<Record<Notice, string>> = {
  change: 'select newest as number from change_counters',
  desk: 'select notices as number from desk_counters',
};

function startPoll(file: string, tell: (notice: Notice) => void): Poll {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 10_000 });
  const version = database.prepare('pragma data_version');
  const kinds = (['change', 'desk'] as const).map((notice) => {
    const newest = database.prepare(newestOf[notice]);
    const read = (): unknown => newest.get()?.['number'];
    return { notice, read, known: read() };
  });
  let knownVersion = version.get()?.['data_version'];
  const look = (): void => {
    const nowVersion = version.get()?.['data_version'];
    if (nowVersion === knownVersion) return;
    const found = kinds.map(({ read }) => read());
    knownVersion = nowVersion;
    for (const [index, kind] of kinds.entries()) {
      const isNew = kind.known !== found[index];
      kind.known = found[index];
      if (isNew) tell(kind.notice);
    }
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
    skipToNewest: (notice) => {
      for (const kind of kinds) if (kind.notice === notice) kind.known = kind.read();
    },
    stop: () => {
      clearInterval(timer);
      database.close();
    },
  };
}
