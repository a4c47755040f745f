/** One connection to an SQLite file: `node:sqlite` under Kysely, with prepared statements kept. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import type { Tables } from '../tables.ts';
import { codeOf, damaged } from './explained.ts';

/** The same connection twice: for statements about the connection, and for queries. */
export interface SqliteConnection {
  readonly database: DatabaseSync;
  /** A query that meets damage fails with `database-damaged`, and so do all after it until `forgetDamage`. */
  readonly kysely: Kysely<Tables>;
  /** Lets queries try again: what one piece of work could not read need not concern the next. */
  forgetDamage(): void;
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
  const watch = damageWatch(file);
  const kysely = new Kysely<Tables>({ dialect: new SqliteDialect({ database: underKysely(database, watch) }) });
  return { database, kysely, forgetDamage: watch.forget };
}

interface DamageWatch {
  /** Runs one step of a query, unless one before met damage. */
  step<Value>(work: () => Value): Value;
  forget(): void;
}

/**
 * Whoever asks for one thing after another and goes on when one of them fails would take damage for the fault of that thing alone; so
 * from then on everything fails.
 */
function damageWatch(file: string): DamageWatch {
  let met: Error | null = null;
  return {
    step(work) {
      if (met !== null) throw met;
      try {
        return work();
      } catch (error) {
        if (codeOf(error) !== 11) throw error;
        met = damaged(file, error instanceof Error ? error.message : '', error);
        throw met;
      }
    },
    forget() {
      met = null;
    },
  };
}

function underKysely(database: DatabaseSync, { step }: DamageWatch): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => {},
    prepare: (sql) => {
      const known = kept.get(sql);
      kept.delete(sql);
      const statement =
        known ??
        statementUnderKysely(
          step(() => database.prepare(sql)),
          step,
        );
      kept.set(sql, statement);
      if (kept.size > statementsKept) for (const oldest of kept.keys()) if (kept.delete(oldest)) break;
      return statement;
    },
  };
}

function statementUnderKysely(statement: StatementSync, step: DamageWatch['step']): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => step(() => statement.all(...(parameters as SQLInputValue[]))),
    run: (parameters) => step(() => statement.run(...(parameters as SQLInputValue[]))),
    iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
  };
}

/** True if another connection holds the file. */
export function isBusy(error: unknown): boolean {
  return codeOf(error) === 5;
}
