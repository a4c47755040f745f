/** The site store in a SQLite file: small blobs come out of it faster than out of files, and one transaction shows a whole change. */
import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import type { Instant } from '../../core/instant.ts';
import type { SiteLog } from '../site-log.ts';
import type { SiteProblem, SiteStore, SiteStoreWriter, StoredPage } from '../site-store.ts';
import { compressedForms } from './compressed-forms.ts';
import { isBusy, openSiteFile } from './sqlite-file.ts';
import { createSqliteSiteWriter } from './sqlite-writer.ts';

const silent: SiteLog = { info: () => undefined, error: () => undefined };

/** When the log of writes has grown to so many pages of 4 KB, its content is moved into the file, beside the other work. */
const checkpointPages = 1000;

/**
 * Opens the published site in this file, or begins an empty one. Several processes may have it open: each reads what is committed,
 * and updates follow one another. A file that cannot be used is thrown away, because everything in it can be computed again.
 */
export function openSqliteSiteStore(file: string, log: SiteLog = silent): SiteStore {
  const { writing, reading } = openSiteFile(file, log);
  const alone = createMutex();
  const transaction = <Value>(work: () => Promise<Value>) => alone(() => inTransaction(writing, work));
  const writer = createSqliteSiteWriter(writing);
  const reader = createReader(reading);
  return {
    ...reader,
    update: <Value>(work: (pages: SiteStoreWriter) => Promise<Value>) =>
      transaction(async () => {
        writer.begin();
        return await work(writer);
      }),
    compress: (limit) => compress({ writing, reading, limit, transaction }),
    close() {
      reading.close();
      writing.close();
    },
  };
}

function createReader(db: DatabaseSync) {
  const page = db.prepare('select kind, status, type, body, fingerprint, brotli, gzip, languages, location from pages where path = ?');
  const position = db.prepare("select value from site where name = 'position'");
  const madeBy = db.prepare("select value from site where name = 'made by'");
  const version = db.prepare('pragma data_version');
  const expiry = db.prepare('select expires_at from owners where expires_at is not null order by expires_at limit 1');
  const problems = db.prepare('select key, problem, attempts, expires_at as retryAt from owners where problem is not null order by key');
  const paths = db.prepare('select path from pages where path > ? order by path limit 1000');
  return {
    find: (path: string) => storedPage(page.get(path)),
    position: () => Number(position.get()?.['value'] ?? 0),
    madeBy: () => String(madeBy.get()?.['value'] ?? ''),
    generation: () => Number(version.get()?.['data_version']),
    nextExpiry: () => (expiry.get()?.['expires_at'] ?? null) as Instant | null,
    problems: () => problems.all() as unknown as readonly SiteProblem[],
    *paths() {
      let last = '';
      for (let found = paths.all(last); found.length > 0; found = paths.all(last)) {
        for (const row of found) {
          last = String(row['path']);
          yield last;
        }
      }
    },
  };
}

function storedPage(row: Record<string, unknown> | undefined): StoredPage | null {
  if (row === undefined) return null;
  if (row['kind'] === 'redirect') return { kind: 'redirect', location: String(row['location']) };
  return {
    kind: 'content',
    status: row['status'] as 200 | 410,
    type: String(row['type']),
    body: row['body'] as Uint8Array,
    fingerprint: String(row['fingerprint']),
    brotli: row['brotli'] as Uint8Array | null,
    gzip: row['gzip'] as Uint8Array | null,
    languages: JSON.parse(String(row['languages'])),
  };
}

interface Compressing {
  readonly writing: DatabaseSync;
  readonly reading: DatabaseSync;
  readonly limit: number;
  readonly transaction: <Value>(work: () => Promise<Value>) => Promise<Value>;
}

async function compress({ writing, reading, limit, transaction }: Compressing): Promise<number> {
  const rows = reading
    .prepare("select path, body, fingerprint from pages where brotli is null and kind = 'content' order by path limit ?")
    .all(limit);
  const made: { readonly path: string; readonly fingerprint: string; readonly brotli: Uint8Array; readonly gzip: Uint8Array }[] = [];
  for (const row of rows) {
    made.push({
      path: String(row['path']),
      fingerprint: String(row['fingerprint']),
      ...(await compressedForms(row['body'] as Uint8Array)),
    });
  }
  if (made.length > 0) {
    await transaction(async () => {
      const add = writing.prepare('update pages set brotli = ?, gzip = ? where path = ? and fingerprint = ?');
      for (const { path, fingerprint, brotli, gzip } of made) add.run(brotli, gzip, path, fingerprint);
    });
  }
  if (made.length < limit) await transaction(async () => undefined).then(() => moveLogIntoFile(writing));
  return made.length;
}

function moveLogIntoFile(db: DatabaseSync): void {
  const log = db.prepare('pragma wal_checkpoint(noop)').get();
  if (Number(log?.['log']) > checkpointPages) db.exec('pragma wal_checkpoint(passive)');
}

/** Another process may hold the file: that is waited for without holding up this one. */
async function inTransaction<Value>(db: DatabaseSync, work: () => Promise<Value>): Promise<Value> {
  for (;;) {
    try {
      db.exec('begin immediate');
      break;
    } catch (error) {
      if (!isBusy(error)) throw error;
      await wait(5);
    }
  }
  try {
    const value = await work();
    db.exec('commit');
    return value;
  } catch (error) {
    if (db.isTransaction) db.exec('rollback');
    throw error;
  }
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
