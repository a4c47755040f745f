/** Opens the database: SQLite in a file, or PostgreSQL on a server. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Kysely, KyselyPlugin } from 'kysely';
import type { StorageOptions } from './dialect.ts';
import { openPostgres } from './postgres/open.ts';
import { gatherMissingWords } from './search-words.ts';
import { readerOf, writerOf } from './sessions.ts';
import { openSqlite } from './sqlite/open.ts';
import type { Storage } from './storage.ts';

/** Where the database is. */
export type DatabaseAddress = { readonly sqliteFile: string } | { readonly postgresUrl: string };

/**
 * Opens the database, makes or updates its tables, and gives the storage. Refuses with a `StorageError`, whose text says what to do, a
 * database that cannot be reached or written, that another program or a newer Courant made, and what is no database.
 */
export async function openStorage(address: DatabaseAddress, options: StorageOptions = {}): Promise<Storage> {
  const dialect = 'sqliteFile' in address ? await openSqlite(address.sqliteFile) : await openPostgres(address.postgresUrl, options);
  try {
    await gatherMissingWords(dialect);
  } catch (error) {
    await dialect.close();
    throw error;
  }
  const underWay = new AsyncLocalStorage<true>();
  return {
    read: (work) => dialect.read((session) => work(readerOf(session))),
    transact: async (work) => {
      if (underWay.getStore()) throw new Error('a transaction inside a transaction would wait for itself for ever');
      return await dialect.transact((session) => underWay.run(true, () => work(writerOf(session))));
    },
    onChange: (listener) => dialect.onNotice('change', listener),
    onDeskChange: (listener) => dialect.onNotice('desk', listener),
    signIn: { ...dialect.signIn, db: refusedInside(underWay, dialect.signIn.db) },
    check: () => dialect.check(),
    close: () => dialect.close(),
  };
}

/** The database for sign-in, which throws inside a transaction instead of waiting for it for ever. */
function refusedInside(underWay: AsyncLocalStorage<true>, db: Kysely<unknown>): Kysely<unknown> {
  const refusing: KyselyPlugin = {
    transformQuery: ({ node }) => {
      if (underWay.getStore()) throw new Error('sign-in inside a transaction would wait for it for ever');
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return db.withPlugin(refusing);
}
