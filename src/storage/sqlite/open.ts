/** Opens an SQLite file as a database of Courant. */
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Dialect } from '../dialect.ts';
import { StorageError } from '../errors.ts';
import { migrations } from '../migrations/migrations.ts';
import { isBusy, openConnection, type SqliteConnection } from './connection.ts';
import { explained } from './explained.ts';
import { watchNotices } from './notices.ts';
import { readPool } from './read-pool.ts';
import { signInOn } from './sign-in.ts';
import { beginImmediate, writeQueue } from './transactions.ts';

const newestKnown = migrations.length;

/**
 * Opens or makes the file and brings its tables up to date. Refuses, with a `StorageError`, a missing folder, a file that cannot be
 * written or is not a database of Courant, and one that a newer Courant made; these stay as they were.
 */
export async function openSqlite(sqliteFile: string): Promise<Dialect> {
  const file = resolve(sqliteFile);
  refuseMissingFolder(file);
  refuseFolder(file);
  let writer: SqliteConnection | null = null;
  try {
    refuseOpenState(file);
    writer = openConnection(file, { readOnly: false });
    await migrate(writer.database, file);
    return dialectOf(file, writer);
  } catch (error) {
    writer?.database.close();
    throw explained(error, file);
  }
}

function dialectOf(file: string, writer: SqliteConnection): Dialect {
  const readers = readPool(file);
  const explaining = async <Value>(work: Promise<Value>): Promise<Value> =>
    await work.catch((error: unknown) => {
      throw explained(error, file);
    });
  const watch = watchNotices(file);
  const transact = writeQueue(writer, watch.committed, file);
  return {
    read: (work) => explaining(readers.read((db) => work({ db, locksRows: false }))),
    transact: (work) => explaining(transact(work)),
    onNotice: watch.onNotice,
    signIn: signInOn(writer, file),
    check: () => explaining(readers.check()),
    close: async () => {
      watch.close();
      await readers.close();
      await writer.kysely.connection().execute(async () => writer.database.close());
      await writer.kysely.destroy();
    },
  };
}

function refuseMissingFolder(file: string): void {
  const folder = dirname(file);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  throw new StorageError(
    'database-folder-missing',
    `The database ${file} cannot be opened: there is no folder ${folder}. Make the folder, or name another one.`,
  );
}

function refuseFolder(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  throw new StorageError('not-a-database', `${file} is a folder, not a database. Name a file in it, such as ${file}/courant.sqlite.`);
}

/** Looks at a database that was not closed, or is in use, without writing: closing a writing connection would tidy it up. */
function refuseOpenState(file: string): void {
  if (!existsSync(`${file}-wal`) || !existsSync(file)) return;
  const database = new DatabaseSync(file, { readOnly: true, timeout: 10_000 });
  try {
    refuseState(database, file);
  } finally {
    database.close();
  }
}

function refuseState(database: DatabaseSync, file: string): number {
  const tables = database.prepare("select name from sqlite_schema where type = 'table'").all();
  if (tables.length === 0) return 0;
  if (!tables.some((table) => table['name'] === 'courant_migrations')) {
    throw new StorageError(
      'database-of-another-program',
      `The database ${file} belongs to another program: it has tables, but none of Courant. It was left as it is. Name another file.`,
    );
  }
  const newest = Number(database.prepare('select max(number) as newest from courant_migrations').get()?.['newest'] ?? 0);
  if (newest > newestKnown) {
    throw new StorageError(
      'database-newer',
      `The database ${file} was made by a newer Courant: its tables have state ${newest}, this Courant knows ${newestKnown}. It was left as it is. Start the newer Courant, or restore a backup made before the upgrade.`,
    );
  }
  return newest;
}

/** Safe when two processes do it at once: the second waits for the lock and finds nothing left to do. */
async function migrate(database: DatabaseSync, file: string): Promise<void> {
  await beginImmediate(database, file);
  try {
    const newest = refuseState(database, file);
    database.exec('create table if not exists courant_migrations (number integer primary key, name text not null)');
    for (const migration of migrations.slice(newest)) {
      for (const statement of migration.statements('sqlite')) database.exec(statement);
      database.prepare('insert into courant_migrations (number, name) values (?, ?)').run(migration.number, migration.name);
    }
    database.exec('commit');
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
  await keepWriteAheadLog(database, file);
}

async function keepWriteAheadLog(database: DatabaseSync, file: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      database.exec('pragma journal_mode = wal');
      return;
    } catch (error) {
      if (attempt === 50 || !isBusy(error)) throw explained(error, file);
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}
