/** Transactions in PostgreSQL: readers see one state, writers run side by side and lock what they read in order to change it. */
import { type Kysely, sql } from 'kysely';
import type { Dialect, Notice } from '../dialect.ts';
import { StorageError } from '../errors.ts';
import type { Tables } from '../tables.ts';
import { channelOf } from './notices.ts';

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

/** The function that runs writing transactions; `committed` is called with what they announced after those that did. */
export function writeTransactions(kysely: Kysely<Tables>, committed: (notices: Iterable<Notice>) => void): Dialect['transact'] {
  const once: Dialect['transact'] = async (work) => {
    const announced = new Set<Notice>();
    const value = await kysely
      .transaction()
      .setIsolationLevel('read committed')
      .execute((db) => {
        const announce = async (notice: Notice): Promise<void> => {
          if (!announced.has(notice)) await sql`select pg_notify(${channelOf[notice]}, '')`.execute(db);
          announced.add(notice);
        };
        return work({ db, locksRows: true, announceChange: () => announce('change'), announceDesk: () => announce('desk') });
      });
    committed(announced);
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
