/** What SQLite means to do for the queries of a reader. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { type CompiledQuery, Kysely, type SqliteDatabase, SqliteDialect } from 'kysely';
import type { Session } from '../dialect.ts';
import type { Tables } from '../tables.ts';

/** Gives the plans of all queries that are made in a session, one step a line. Nothing is written. */
export function explainer(database: DatabaseSync): (ask: (session: Session) => Promise<unknown>) => Promise<string> {
  const asked: CompiledQuery[] = [];
  const underKysely: SqliteDatabase = {
    close: () => {},
    prepare: (sql) => {
      const statement = database.prepare(sql);
      const all = (parameters: readonly unknown[]) => statement.all(...(parameters as SQLInputValue[]));
      return { reader: true, all, run: () => ({ changes: 0, lastInsertRowid: 0 }), iterate: (parameters) => all(parameters).values() };
    },
  };
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: underKysely }), log: (event) => void asked.push(event.query) });
  return async (ask) => {
    asked.length = 0;
    await ask({ db, locksRows: false });
    const steps = asked.flatMap(({ sql, parameters }) =>
      database.prepare(`explain query plan ${sql}`).all(...(parameters as SQLInputValue[])),
    );
    return steps.map((step) => String(step['detail'])).join('\n');
  };
}
