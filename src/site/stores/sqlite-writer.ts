/** Writing into the SQLite site store, inside a transaction that `sqlite.ts` has begun. */
import { hash } from 'node:crypto';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Instant } from '../../core/instant.ts';
import type { PutOutcome, SiteFailure, SitePage, SiteStoreWriter } from '../site-store.ts';

type Row = Record<string, SQLOutputValue>;

/** A writer for every update of a connection; `begin` is called at the beginning of each. */
export function createSqliteSiteWriter(db: DatabaseSync): SiteStoreWriter & { begin(): void } {
  const owners = ownersIn(db);
  const pages = pagesIn(db);
  const value = db.prepare('select value from site where name = ?');
  const setValue = db.prepare('insert into site (name, value) values (?, ?) on conflict (name) do update set value = excluded.value');
  const readNumber = (name: string) => Number(value.get(name)?.['value'] ?? 0);
  let transaction = 0;
  return {
    begin() {
      transaction = readNumber('transaction') + 1;
      setValue.run('transaction', transaction);
    },
    position: () => readNumber('position'),
    setPosition: (position) => void setValue.run('position', position),
    madeBy: () => String(value.get('made by')?.['value'] ?? ''),
    setMadeBy: (program) => void setValue.run('made by', program),
    put(key, content, expiresAt) {
      const outcome = pages.put(key, content);
      owners.put(key, { transaction, expiresAt, isEmpty: content.size === 0 });
      return outcome;
    },
    setAside(key, failure) {
      owners.setAside(key, transaction, failure);
      return failure.keepsPages ? 'stayed' : pages.put(key, new Map());
    },
    expired: (now) => owners.expired(now),
    removeOthers() {
      pages.removeOthers(transaction);
      owners.removeOthers(transaction);
    },
  };
}

interface OwnerPut {
  readonly transaction: number;
  readonly expiresAt: Instant | null;
  readonly isEmpty: boolean;
}

function ownersIn(db: DatabaseSync) {
  const save = db.prepare(`
    insert into owners (key, expires_at, transaction_number, attempts, problem) values (?, ?, ?, ?, ?)
    on conflict (key) do update set expires_at = excluded.expires_at, transaction_number = excluded.transaction_number,
      attempts = excluded.attempts, problem = excluded.problem`);
  const remove = db.prepare('delete from owners where key = ?');
  const attempts = db.prepare('select attempts from owners where key = ?');
  const expired = db.prepare('select key from owners where expires_at <= ? order by expires_at, key');
  const others = db.prepare('delete from owners where transaction_number <> ?');
  return {
    put(key: string, { transaction, expiresAt, isEmpty }: OwnerPut): void {
      if (isEmpty && expiresAt === null) remove.run(key);
      else save.run(key, expiresAt, transaction, 0, null);
    },
    setAside(key: string, transaction: number, { problem, retryAt }: SiteFailure): void {
      const count = Number(attempts.get(key)?.['attempts'] ?? 0) + 1;
      save.run(key, retryAt(count), transaction, count, problem);
    },
    expired: (now: Instant) => expired.all(now).map((row) => String(row['key'])),
    removeOthers: (transaction: number) => void others.run(transaction),
  };
}

function pagesIn(db: DatabaseSync) {
  const ofKey = db.prepare('select path, kind, status, type, fingerprint, location, languages from pages where key = ?');
  const save = db.prepare(`
    insert into pages (path, key, kind, status, type, fingerprint, location, languages, body) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
    on conflict (path) do update set key = excluded.key, kind = excluded.kind, status = excluded.status, type = excluded.type,
      fingerprint = excluded.fingerprint, location = excluded.location, languages = excluded.languages, body = excluded.body,
      brotli = null, gzip = null`);
  const remove = db.prepare('delete from pages where path = ?');
  const others = db.prepare('delete from pages where key not in (select key from owners where transaction_number = ?)');
  return {
    put(key: string, content: ReadonlyMap<string, SitePage>): PutOutcome {
      const before = new Map(ofKey.all(key).map((row) => [String(row['path']), row] as const));
      for (const path of before.keys()) if (!content.has(path)) remove.run(path);
      for (const [path, page] of content) {
        const columns = columnsOf(page);
        if (!isSame(before.get(path), columns)) save.run(path, key, ...Object.values(columns), page.kind === 'content' ? page.body : null);
      }
      return outcome([...before.values()].some(isContent), [...content.values()].some(isContent));
    },
    removeOthers: (transaction: number) => void others.run(transaction),
  };
}

interface Columns {
  readonly kind: SitePage['kind'];
  readonly status: number | null;
  readonly type: string | null;
  readonly fingerprint: string | null;
  readonly location: string | null;
  readonly languages: string | null;
}

/** The columns beside the body, in the order in which they are written. */
function columnsOf(page: SitePage): Columns {
  if (page.kind === 'redirect') {
    return { kind: page.kind, status: null, type: null, fingerprint: null, location: page.location, languages: null };
  }
  const fingerprint = hash('sha256', page.body, 'base64url').slice(0, 22);
  return { kind: page.kind, status: page.status, type: page.type, fingerprint, location: null, languages: JSON.stringify(page.languages) };
}

function isSame(row: Row | undefined, columns: Columns): boolean {
  return row !== undefined && Object.entries(columns).every(([name, value]) => row[name] === value);
}

function isContent(page: { readonly kind?: unknown }): boolean {
  return page.kind === 'content';
}

function outcome(before: boolean, after: boolean): PutOutcome {
  if (before === after) return 'stayed';
  return after ? 'appeared' : 'vanished';
}
