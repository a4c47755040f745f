/** Writing to an SQLite file: one transaction after another, in this process and beside other ones. */
import type { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import type { Dialect, Notice } from '../dialect.ts';
import { StorageError } from '../errors.ts';
import { isBusy, type SqliteConnection } from './connection.ts';

/** Milliseconds until a transaction gives up waiting for other processes. */
const longestWait = 10_000;

/** A transaction longer than this leaves a gap behind it, in which a process that waits can begin its own. */
const longTransaction = 20;

/** The function that runs transactions on the connection; `committed` is called with what they announced after those that did. */
export function writeQueue(
  { database, kysely, forgetDamage }: SqliteConnection,
  committed: (notices: Iterable<Notice>) => void,
  file: string,
): Dialect['transact'] {
  let freeFrom = 0;
  return async (work) => {
    const announced = new Set<Notice>();
    const value = await kysely.connection().execute(async (db) => {
      await sleepUntil(freeFrom);
      await beginImmediate(database, file);
      forgetDamage();
      const begun = performance.now();
      try {
        const result = await work({
          db,
          locksRows: false,
          announceChange: async () => {
            announced.add('change');
          },
          announceDesk: async () => {
            if (announced.has('desk')) return;
            announced.add('desk');
            await db
              .updateTable('desk_counters')
              .set((row) => ({ notices: row('notices', '+', 1) }))
              .execute();
          },
        });
        await sql`commit`.execute(db);
        return result;
      } catch (error) {
        if (database.isTransaction) database.exec('rollback');
        throw addressTaken(error) ?? error;
      } finally {
        const ended = performance.now();
        freeFrom = ended - begun > longTransaction ? ended + 5 : 0;
      }
    });
    committed(announced);
    return value;
  };
}

/** Begins a writing transaction. While another process writes it waits without blocking this one; refuses after ten seconds with `database-busy`. */
export async function beginImmediate(database: DatabaseSync, file: string): Promise<void> {
  const deadline = performance.now() + longestWait;
  database.exec('pragma busy_timeout = 0');
  try {
    while (!tryToBegin(database)) {
      if (performance.now() > deadline) {
        throw new StorageError(
          'database-busy',
          `Another process has been writing to the database ${file} for ten seconds without a pause. Try again when it has finished.`,
        );
      }
      await new Promise((done) => setTimeout(done, 2));
    }
  } finally {
    database.exec(`pragma busy_timeout = ${longestWait}`);
  }
}

function tryToBegin(database: DatabaseSync): boolean {
  try {
    database.exec('begin immediate');
    return true;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  }
}

async function sleepUntil(moment: number): Promise<void> {
  const wait = moment - performance.now();
  if (wait > 0) await new Promise((done) => setTimeout(done, wait));
}

function addressTaken(error: unknown): StorageError | null {
  const isTaken = error instanceof Error && error.message.includes('public_articles.edition, public_articles.day, public_articles.slug');
  return isTaken ? new StorageError('address-taken', 'Another article of the edition has this address. Choose another slug.', error) : null;
}
