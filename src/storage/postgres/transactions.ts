/** Transactions in PostgreSQL: readers see one state, writers run side by side and lock what they read in order to change it. */
import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../dialect.ts';
import { StorageError } from '../errors.ts';
import type { Tables } from '../tables.ts';
import { changeChannel } from './notices.ts';

const mostAttempts = 10;

/** The function that reads. */
export function readInOneState(kysely: Kysely<Tables>): Dialect['read'] {
  return (work) =>
    kysely
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((db) => work({ db, locksRows: false }));
}

/** The function that runs writing transactions; `committed` is called after those that announced a change. */
export function writeTransactions(kysely: Kysely<Tables>, committed: () => void): Dialect['transact'] {
  const once: Dialect['transact'] = async (work) => {
    let announced = false;
    const value = await kysely
      .transaction()
      .setIsolationLevel('read committed')
      .execute((db) =>
        work({
          db,
          locksRows: true,
          announceChange: async () => {
            if (!announced) await sql`select pg_notify(${changeChannel}, '')`.execute(db);
            announced = true;
          },
        }),
      );
    if (announced) committed();
    return value;
  };
  return async (work) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(work);
      } catch (error) {
        if (attempt === mostAttempts || !mayGoWellNow(error)) throw addressTaken(error) ?? error;
      }
    }
  };
}

/** Deadlock, serialisation failure, unique violation: another transaction was first, and what it wrote can be seen now. */
const codesOfRaces: ReadonlySet<unknown> = new Set(['40P01', '40001', '23505']);

function mayGoWellNow(error: unknown): boolean {
  return error instanceof Error && 'code' in error && codesOfRaces.has(error.code);
}

function addressTaken(error: unknown): StorageError | null {
  const isTaken = error instanceof Error && 'constraint' in error && error.constraint === 'public_articles_address';
  return isTaken ? new StorageError('address-taken', 'Another article of the edition has this address. Choose another slug.', error) : null;
}
