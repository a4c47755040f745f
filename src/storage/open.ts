/** Opens the database: SQLite in a file, or PostgreSQL on a server. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { StorageOptions } from './dialect.ts';
import { openPostgres } from './postgres/open.ts';
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
  const underWay = new AsyncLocalStorage<true>();
  return {
    read: (work) => dialect.read((session) => work(readerOf(session))),
    transact: async (work) => {
      if (underWay.getStore()) throw new Error('a transaction inside a transaction would wait for itself for ever');
      return await dialect.transact((session) => underWay.run(true, () => work(writerOf(session))));
    },
    onChange: (listener) => dialect.onChange(listener),
    check: () => dialect.check(),
    close: () => dialect.close(),
  };
}
