/** One connection to an SQLite file: `node:sqlite` under Kysely, with prepared statements kept. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import type { Tables } from '../tables.ts';

/** The same connection twice: for statements about the connection, and for queries. */
export interface SqliteConnection {
  readonly database: DatabaseSync;
  readonly kysely: Kysely<Tables>;
}

const statementsKept = 300;

/** Milliseconds that a statement waits for another process, save for the beginning of a transaction, which waits without blocking. */
const busyTimeout = 10_000;

/** Opens a connection; throws what `node:sqlite` throws. */
export function openConnection(file: string, { readOnly }: { readonly readOnly: boolean }): SqliteConnection {
  const database = new DatabaseSync(file, { readOnly, timeout: busyTimeout });
  database.exec(
    `pragma foreign_keys = on; pragma synchronous = full; pragma cache_size = ${readOnly ? -8_000 : -32_000}; pragma temp_store = memory`,
  );
  return { database, kysely: new Kysely<Tables>({ dialect: new SqliteDialect({ database: underKysely(database) }) }) };
}

function underKysely(database: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => {},
    prepare: (sql) => {
      const known = kept.get(sql);
      kept.delete(sql);
      const statement = known ?? statementUnderKysely(database.prepare(sql));
      kept.set(sql, statement);
      if (kept.size > statementsKept) for (const oldest of kept.keys()) if (kept.delete(oldest)) break;
      return statement;
    },
  };
}

function statementUnderKysely(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
    run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
    iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
  };
}

/** SQLite's number for what went wrong, without its extension; 0 for an error of another kind. */
export function codeOf(error: unknown): number {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
}

/** True if another connection holds the file. */
export function isBusy(error: unknown): boolean {
  return codeOf(error) === 5;
}
