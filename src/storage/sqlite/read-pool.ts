/** Reading connections: each `read` has one for itself, so that it sees one state while others write. */
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import { openConnection, type SqliteConnection } from './connection.ts';
import { damaged } from './explained.ts';

interface ReadPool {
  read<Value>(work: (db: Kysely<Tables>) => Promise<Value>): Promise<Value>;
  /** Reads the whole file, and refuses with `database-damaged` what cannot be read. */
  check(): Promise<void>;
  /** Waits for the reads that are under way. */
  close(): Promise<void>;
}

const mostConnections = 12;

/** Opens connections as they are needed; when all are taken a read waits for its turn. */
export function readPool(file: string): ReadPool {
  const all: SqliteConnection[] = [];
  const idle: SqliteConnection[] = [];
  const waiting: ((connection: SqliteConnection) => void)[] = [];

  const take = async (): Promise<SqliteConnection> => {
    const free = idle.pop();
    if (free !== undefined) return free;
    if (all.length === mostConnections) return new Promise((given) => waiting.push(given));
    const opened = openConnection(file, { readOnly: true });
    all.push(opened);
    return opened;
  };
  const giveBack = (connection: SqliteConnection): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(connection);
    else next(connection);
  };

  return {
    read: async (work) => {
      const connection = await take();
      try {
        return await connection.kysely.connection().execute((db) => inOneState(db, work, connection.forgetDamage));
      } finally {
        giveBack(connection);
      }
    },
    check: async () => {
      const connection = await take();
      try {
        const found = String(connection.database.prepare('pragma quick_check(1)').get()?.['quick_check']);
        if (found !== 'ok') throw damaged(file, found.replace(/^\*\*\*.*\*\*\*\n/, ''));
      } finally {
        giveBack(connection);
      }
    },
    close: async () => {
      while (idle.length < all.length) await new Promise((done) => setTimeout(done, 5));
      for (const { kysely, database } of all) {
        await kysely.destroy();
        database.close();
      }
    },
  };
}

async function inOneState<Value>(
  db: Kysely<Tables>,
  work: (db: Kysely<Tables>) => Promise<Value>,
  forgetDamage: () => void,
): Promise<Value> {
  await sql`begin`.execute(db);
  try {
    await sql`select newest from change_counters`.execute(db);
    return await work(db);
  } finally {
    forgetDamage();
    await sql`rollback`.execute(db);
  }
}
