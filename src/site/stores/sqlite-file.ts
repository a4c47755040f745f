/** The file of the SQLite site store: its tables, and what happens to a file that is not one of ours or damaged. */
import { rmSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { SiteLog } from '../site-log.ts';

/** Marks the file as a site store of Courant, in SQLite's own header field for that. */
const applicationId = 0x436f7572;

/** The number of the tables below. A file with another number is thrown away: everything in it can be computed again. */
const format = 1;

const tables = `
  create table site (name text primary key, value not null) without rowid;
  create table owners (
    key text primary key, expires_at integer, transaction_number integer not null, attempts integer not null default 0, problem text
  ) without rowid;
  create index owners_by_expiry on owners (expires_at) where expires_at is not null;
  create table pages (
    path text primary key, key text not null, kind text not null, status integer, type text, fingerprint text, location text,
    languages text, body blob, brotli blob, gzip blob
  );
  create index pages_of_key on pages (key);
  create index pages_without_forms on pages (path) where brotli is null and kind = 'content';
`;

export interface SiteFile {
  /** The connection for updates. */
  readonly writing: DatabaseSync;
  /** The connection for everything else; it sees only what is committed. */
  readonly reading: DatabaseSync;
  /** True as long as no other process has put another file in its place. */
  isInPlace(): boolean;
}

const thrownAway = 'The published site is thrown away and will be computed again';

/** Opens the file, or makes it. One of an unknown format or a damaged one is removed and made anew; the log says so. */
export function openSiteFile(file: string, log: SiteLog): SiteFile {
  try {
    return open(file);
  } catch (error) {
    if (!(error instanceof UnknownFormat || isDamage(error))) throw error;
    log.info({ file, reason: (error as Error).message }, `${thrownAway}: its file cannot be used`);
    remove(file);
    return open(file);
  }
}

/** Removes a file that turned out to be damaged; the log says so. It may still be open for reading. */
export function throwSiteFileAway(file: string, reason: string, log: SiteLog): void {
  log.info({ file, reason }, `${thrownAway}: its file is damaged`);
  remove(file);
}

function remove(file: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(file + ending, { force: true });
}

class UnknownFormat extends Error {}

function open(file: string): SiteFile {
  const writing = new DatabaseSync(file);
  try {
    writing.exec('pragma busy_timeout = 10000; pragma journal_mode = wal; pragma synchronous = normal; pragma wal_autocheckpoint = 16000');
    prepareTables(writing, file);
    writing.exec('pragma busy_timeout = 0; pragma cache_size = -32768');
    const reading = new DatabaseSync(file);
    reading.exec('pragma query_only = on; pragma busy_timeout = 10000; pragma cache_size = -16384; pragma mmap_size = 268435456');
    const inode = inodeOf(file);
    return { writing, reading, isInPlace: () => inodeOf(file) === inode };
  } catch (error) {
    writing.close();
    throw error;
  }
}

function inodeOf(file: string): bigint | undefined {
  return statSync(file, { bigint: true, throwIfNoEntry: false })?.ino;
}

function prepareTables(db: DatabaseSync, file: string): void {
  db.exec('begin immediate');
  try {
    const found = { id: pragma(db, 'application_id'), format: pragma(db, 'user_version') };
    const isEmpty = db.prepare('select count(*) as count from sqlite_master').get()?.['count'] === 0;
    if (isEmpty) db.exec(`${tables} pragma application_id = ${applicationId}; pragma user_version = ${format}`);
    else if (found.id !== applicationId || found.format !== format) {
      throw new UnknownFormat(`${file} has format ${found.format} of application ${found.id}, expected ${format} of ${applicationId}`);
    }
    db.exec('commit');
  } catch (error) {
    if (db.isTransaction) db.exec('rollback');
    throw error;
  }
}

function pragma(db: DatabaseSync, name: string): unknown {
  return db.prepare(`pragma ${name}`).get()?.[name];
}

/** SQLITE_CORRUPT and SQLITE_NOTADB, extended codes included. */
export function isDamage(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
  return code === 11 || code === 26;
}

/** True if the error says that another connection holds the file. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5;
}
