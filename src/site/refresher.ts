/** Follows the changes: keeps the published site equal to the published data, change by change. */

import type { ChangeRecord } from '../core/change.ts';
import type { Instant } from '../core/instant.ts';
import { type PageKey, pagesTouchedBy } from '../render/dependencies.ts';
import type { Reader, Storage } from '../storage/storage.ts';
import { loadPaper } from './load/paper.ts';
import { type BodyMemo, createBodyMemo } from './load/shelf.ts';
import { keyOfText, keyText } from './page-key.ts';
import { remakeEveryPage } from './rebuild.ts';
import { keysTouched, type Refresh, refreshPages } from './refresh-pages.ts';
import type { SiteLog } from './site-log.ts';
import type { SiteStore, SiteStoreWriter } from './site-store.ts';

interface RefresherParts {
  readonly storage: Storage;
  readonly store: SiteStore;
  readonly now: () => Instant;
  readonly log: SiteLog;
  /** Names the program and its version: pages that another one made are all made anew. Without it, pages stay whoever made them. */
  readonly program?: string;
}

export interface Refresher {
  /** Makes the pages show everything that was committed before the call, and nothing that has expired. Throws if a database fails. */
  catchUp(): Promise<void>;
  /** Catches up now, after every change, when a page expires, and when the store turns out to be damaged; makes compressed forms beside that. */
  start(): void;
  /** Ends this when what is under way is done. */
  stop(): Promise<void>;
}

const recordsAtOnce = 1000;

/** The refresher of a site. Several processes may have one each for the same store: every change is taken once, by whoever comes first. */
export function createRefresher(parts: RefresherParts): Refresher {
  const bodies = createBodyMemo();
  const catchUp = async () => {
    if (await isBehind(parts))
      await parts.store.update((pages) => parts.storage.read((reader) => takeChanges(parts, { reader, pages, bodies })));
  };
  return { catchUp, ...background(parts, catchUp) };
}

async function isBehind({ storage, store, now, program }: RefresherParts): Promise<boolean> {
  const position = store.position();
  const expiry = store.nextExpiry();
  if (program !== undefined && store.madeBy() !== program) return true;
  if (position === 0 || (expiry !== null && expiry <= now())) return true;
  return (await storage.read((reader) => reader.changes.newestNumber())) !== position;
}

interface Taking {
  readonly reader: Reader;
  readonly pages: SiteStoreWriter;
  readonly bodies: BodyMemo;
}

/**
 * Takes all changes that this state of the database holds, in one transaction: the state shows the last of them together with the
 * first, so showing fewer would show half of something. A store that has never been filled, that another program filled, or that has
 * seen changes which the database does not know, is filled from nothing.
 */
async function takeChanges({ now, log, program }: RefresherParts, { reader, pages, bodies }: Taking): Promise<void> {
  const refresh: Refresh = { reader, pages, bodies, log, now: now(), paper: await loadPaper(reader) };
  const position = pages.position();
  const newest = await reader.changes.newestNumber();
  const isOthers = program !== undefined && pages.madeBy() !== program;
  if (isOthers) pages.setMadeBy(program);
  if (isOthers || position === 0 || newest < position) return void (await remakeEveryPage(refresh));
  const keys = new Map<string, PageKey>(pages.expired(refresh.now).map((text) => [text, keyOfText(text)]));
  for await (const { change } of records(reader, position)) {
    const touched = pagesTouchedBy(change);
    if (touched.queries.some(({ kind }) => kind === 'every-page')) return void (await remakeEveryPage(refresh));
    for (const key of await keysTouched(touched, refresh)) keys.set(keyText(key), key);
  }
  await refreshPages(keys.values(), refresh);
  pages.setPosition(newest);
}

async function* records(reader: Reader, position: number): AsyncGenerator<ChangeRecord> {
  for (let last = position; ; ) {
    const found = await reader.changes.after(last, recordsAtOnce);
    yield* found;
    const final = found.at(-1);
    if (final === undefined || found.length < recordsAtOnce) return;
    last = final.number;
  }
}

const firstRetry = 500;
const longestRetry = 60_000;
const longestSleep = 3_600_000;
const formsAtOnce = 4;

/** The refresher's life between `start` and `stop`. */
function background({ storage, store, now, log }: RefresherParts, catchUp: () => Promise<void>) {
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  let endListening: (() => void) | null = null;

  const compression = createCompression({ store, log, isOn: () => endListening !== null, refreshing: () => running });
  const wake = () => {
    isAskedAgain = true;
    running ??= run().finally(() => {
      running = null;
      if (isAskedAgain && endListening !== null) return wake();
      compression.ask();
    });
  };
  const sleep = (milliseconds: number) => {
    clearTimeout(timer);
    if (endListening !== null) timer = setTimeout(wake, Math.min(Math.max(milliseconds, 0), longestSleep));
  };
  const run = async () => {
    while (isAskedAgain && endListening !== null) {
      isAskedAgain = false;
      try {
        await catchUp();
        failures = 0;
        sleep((store.nextExpiry() ?? Number.POSITIVE_INFINITY) - now());
      } catch (error) {
        failures++;
        log.error(
          { err: error, failures },
          'The published site could not be refreshed. Readers keep the pages before; it will be tried again',
        );
        sleep(Math.min(firstRetry * 2 ** Math.min(failures, 10), longestRetry));
      }
    }
  };
  const listen = () => {
    const ends = [storage.onChange(wake), store.onDamage(wake)];
    return () => ends.forEach((end) => void end());
  };
  return {
    start() {
      endListening ??= listen();
      wake();
    },
    async stop() {
      endListening?.();
      endListening = null;
      clearTimeout(timer);
      await running;
      await compression.ended();
    },
  };
}

interface CompressionParts extends Pick<RefresherParts, 'store' | 'log'> {
  readonly isOn: () => boolean;
  /** The refresh under way, which goes first. */
  readonly refreshing: () => Promise<void> | null;
}

/** Makes the compressed forms after it was asked to; asked meanwhile, once more, since what it is busy with may have been thrown away. */
function createCompression({ store, log, isOn, refreshing }: CompressionParts) {
  let underWay: Promise<void> | null = null;
  let isAskedAgain = false;
  const compress = async () => {
    isAskedAgain = false;
    try {
      while (isOn() && (await store.compress(formsAtOnce)) > 0) await refreshing();
    } catch (error) {
      log.error({ err: error }, 'Compressed forms of pages could not be made. Readers get the pages uncompressed; it will be tried again');
    }
  };
  const ask = () => {
    isAskedAgain = true;
    underWay ??= compress().finally(() => {
      underWay = null;
      if (isAskedAgain && isOn()) ask();
    });
  };
  return { ask, ended: async () => await underWay };
}
