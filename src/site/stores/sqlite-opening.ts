/** One opening of the site store's file: what can be asked of it, and damage told from everything else that can fail. */
import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import type { Instant } from '../../core/instant.ts';
import type { SiteLog } from '../site-log.ts';
import { type SiteProblem, SiteStoreDamaged, type SiteStoreWriter, type StoredPage } from '../site-store.ts';
import { isBusy, isDamage, openSiteFile, throwSiteFileAway } from './sqlite-file.ts';
import { createSqliteSiteWriter } from './sqlite-writer.ts';

/** When the log of writes has grown to so many pages of 4 KB, its content is moved into the file, beside the other work. */
const checkpointPages = 1000;

interface OpeningOptions {
  readonly log: SiteLog;
  /** Called when damage is met for the first time. */
  readonly onDamage: () => void;
}

/** Everything here throws `SiteStoreDamaged` when it meets damage. */
export interface Opening {
  readonly reader: ReturnType<typeof createReader>;
  /** What is wrong with the file, as far as something was met; null for nothing. */
  damage(): string | null;
  /** False if updates need another opening: this one is damaged, or another process has put another file in its place. */
  isUsable(): boolean;
  update<Value>(work: (pages: SiteStoreWriter) => Promise<Value>): Promise<Value>;
  /** Runs statements in a transaction. */
  transaction(work: (db: DatabaseSync) => void): Promise<void>;
  /** Looks through the whole file for damage, and gives what is wrong. */
  check(): string | null;
  /** Moves the log of writes into the file if it has grown long. */
  moveLogIntoFile(): void;
  /** Ends updates, and throws the file away if it is damaged; what is open for reading can still be read. */
  abandon(): void;
  close(): void;
}

/** Opens the file once. */
export function openOnce(file: string, { log, onDamage }: OpeningOptions): Opening {
  const site = openSiteFile(file, log);
  const { writing, reading } = site;
  let damage: string | null = null;
  const meet = (reason: string): void => {
    const isFirst = damage === null;
    damage ??= reason;
    if (isFirst) onDamage();
  };
  const tellDamage = (error: unknown): unknown => {
    if (!(error instanceof Error && isDamage(error))) return error;
    meet(error.message);
    return new SiteStoreDamaged(error.message, { cause: error });
  };
  const told = <Methods extends object>(methods: Methods) => withErrors(methods, tellDamage);
  const reader = told(createReader(reading));
  const writer = told(createSqliteSiteWriter(writing));
  const { run } = told({ run: (sql: string) => writing.exec(sql) });
  const inside = <Value>(work: () => Promise<Value>) => inTransaction({ run, isOpen: () => writing.isTransaction, work });
  return {
    reader,
    damage: () => damage,
    isUsable: () => damage === null && writing.isOpen && site.isInPlace(),
    update: (work) =>
      inside(async () => {
        writer.begin();
        return await work(writer);
      }),
    transaction: (work) => inside(async () => told({ work: () => work(writing) }).work()),
    check() {
      try {
        const found = reader.check();
        if (found !== 'ok') meet(found.replace(/^\*\*\*.*\*\*\*\n/, ''));
      } catch (error) {
        if (!(error instanceof SiteStoreDamaged)) throw error;
      }
      return damage;
    },
    moveLogIntoFile() {
      const log = writing.prepare('pragma wal_checkpoint(noop)').get();
      if (Number(log?.['log']) > checkpointPages) writing.exec('pragma wal_checkpoint(passive)');
    },
    abandon() {
      if (writing.isOpen) writing.close();
      if (damage !== null && site.isInPlace()) throwSiteFileAway(file, damage, log);
    },
    close() {
      if (reading.isOpen) reading.close();
      if (writing.isOpen) writing.close();
    },
  };
}

/** The same methods, whose errors go through `change` before they are thrown. */
function withErrors<Methods extends object>(methods: Methods, change: (error: unknown) => unknown): Methods {
  const wrapped = Object.entries(methods).map(([name, method]) => [
    name,
    (...values: unknown[]) => {
      try {
        return method(...values);
      } catch (error) {
        throw change(error);
      }
    },
  ]);
  return Object.fromEntries(wrapped) as Methods;
}

function createReader(db: DatabaseSync) {
  const page = db.prepare('select kind, status, type, body, fingerprint, brotli, gzip, languages, location from pages where path = ?');
  const position = db.prepare("select value from site where name = 'position'");
  const madeBy = db.prepare("select value from site where name = 'made by'");
  const version = db.prepare('pragma data_version');
  const expiry = db.prepare('select expires_at from owners where expires_at is not null order by expires_at limit 1');
  const problems = db.prepare('select key, problem, attempts, expires_at as retryAt from owners where problem is not null order by key');
  const paths = db.prepare('select path from pages where path > ? order by path limit 1000');
  const withoutForms = db.prepare(
    "select path, body, fingerprint from pages where brotli is null and kind = 'content' order by path limit ?",
  );
  const check = db.prepare('pragma quick_check(1)');
  return {
    find: (path: string) => storedPage(page.get(path)),
    position: () => Number(position.get()?.['value'] ?? 0),
    madeBy: () => String(madeBy.get()?.['value'] ?? ''),
    version: () => Number(version.get()?.['data_version']),
    nextExpiry: () => (expiry.get()?.['expires_at'] ?? null) as Instant | null,
    problems: () => problems.all() as unknown as readonly SiteProblem[],
    pathsAfter: (path: string) => paths.all(path).map((row) => String(row['path'])),
    withoutForms: (limit: number) => withoutForms.all(limit),
    check: () => String(check.get()?.['quick_check']),
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

/** Another process may hold the file: that is waited for without holding up this one. */
async function inTransaction<Value>({ run, isOpen, work }: Transacting<Value>): Promise<Value> {
  for (;;) {
    try {
      run('begin immediate');
      break;
    } catch (error) {
      if (!isBusy(error)) throw error;
      await wait(5);
    }
  }
  try {
    const value = await work();
    run('commit');
    return value;
  } catch (error) {
    if (isOpen()) run('rollback');
    throw error;
  }
}

interface Transacting<Value> {
  readonly run: (sql: string) => void;
  readonly isOpen: () => boolean;
  readonly work: () => Promise<Value>;
}
