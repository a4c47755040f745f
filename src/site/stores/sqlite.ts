/** The site store in a SQLite file: small blobs come out of it faster than out of files, and one transaction shows a whole change. */
import type { SiteLog } from '../site-log.ts';
import { type SiteStore, SiteStoreDamaged, type SiteStoreWriter } from '../site-store.ts';
import { compressedForms } from './compressed-forms.ts';
import { type Opening, openOnce } from './sqlite-opening.ts';

const silent: SiteLog = { info: () => undefined, error: () => undefined };

/** More commits than a connection can see. */
const generationsOfOneOpening = 2 ** 32;

/**
 * Opens the published site in this file, or begins an empty one. Several processes may have it open: each reads what is committed,
 * and updates follow one another. A file that cannot be used is thrown away, because everything in it can be computed again.
 */
export function openSqliteSiteStore(file: string, log: SiteLog = silent): SiteStore {
  const damageListeners = new Set<() => void>();
  const onDamage = () => damageListeners.forEach((listener) => void listener());
  const alone = createMutex();
  let newest = openOnce(file, { log, onDamage });
  /** What readers get: while a new file is filled, the one before. */
  let shown = newest;
  let openings = 1;

  const beginAgain = () => {
    newest.abandon();
    if (newest !== shown) newest.close();
    newest = openOnce(file, { log, onDamage });
    openings++;
  };
  const update = async <Value>(work: (pages: SiteStoreWriter) => Promise<Value>): Promise<Value> => {
    if (!newest.isUsable()) beginAgain();
    const value = await newest.update(work).catch((error: unknown) => {
      if (!(error instanceof SiteStoreDamaged)) throw error;
      beginAgain();
      return newest.update(work);
    });
    if (shown !== newest) shown.close();
    shown = newest;
    return value;
  };
  return {
    ...readings(() => shown),
    generation: () => openings * generationsOfOneOpening + shown.reader.version(),
    update: (work) => alone(() => update(work)),
    compress: (limit) => compress({ opening: shown, limit, alone }),
    onDamage(listener) {
      damageListeners.add(listener);
      return () => void damageListeners.delete(listener);
    },
    close() {
      shown.close();
      newest.close();
    },
  };
}

/** What is read from the opening that is shown at that moment. */
function readings(shown: () => Opening) {
  const ofWhole = <Value>(ask: (reader: Opening['reader']) => Value, ofEmpty: Value): Value => {
    if (shown().damage() !== null) return ofEmpty;
    try {
      return ask(shown().reader);
    } catch (error) {
      if (error instanceof SiteStoreDamaged) return ofEmpty;
      throw error;
    }
  };
  return {
    find: (path: string) => shown().reader.find(path),
    position: () => ofWhole((reader) => reader.position(), 0),
    madeBy: () => ofWhole((reader) => reader.madeBy(), ''),
    nextExpiry: () => ofWhole((reader) => reader.nextExpiry(), null),
    problems: () => shown().reader.problems(),
    *paths() {
      for (let found = shown().reader.pathsAfter(''); found.length > 0; found = shown().reader.pathsAfter(found.at(-1) ?? '')) yield* found;
    },
    check: () => shown().check(),
  };
}

interface Compressing {
  readonly opening: Opening;
  readonly limit: number;
  readonly alone: ReturnType<typeof createMutex>;
}

async function compress({ opening, limit, alone }: Compressing): Promise<number> {
  const made: { readonly path: string; readonly fingerprint: string; readonly brotli: Uint8Array; readonly gzip: Uint8Array }[] = [];
  for (const row of opening.reader.withoutForms(limit)) {
    made.push({
      path: String(row['path']),
      fingerprint: String(row['fingerprint']),
      ...(await compressedForms(row['body'] as Uint8Array)),
    });
  }
  return await alone(async () => {
    if (!opening.isUsable()) return 0;
    if (made.length > 0) {
      await opening.transaction((db) => {
        const add = db.prepare('update pages set brotli = ?, gzip = ? where path = ? and fingerprint = ?');
        for (const { path, fingerprint, brotli, gzip } of made) add.run(brotli, gzip, path, fingerprint);
      });
    }
    if (made.length < limit) {
      await opening.transaction(() => undefined);
      opening.moveLogIntoFile();
    }
    return made.length;
  });
}

/** Lets one piece of work at a time through, in the order of asking. */
function createMutex() {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
