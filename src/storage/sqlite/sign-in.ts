/** The writing connection for the library of sign-in: its statements take their turn among our transactions. */
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type QueryResult,
  SelectQueryNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { SignInDatabase } from '../storage.ts';
import type { SqliteConnection } from './connection.ts';
import { beginImmediate } from './transactions.ts';

/** The tables of sign-in on the connection that writes. A statement that writes is a transaction, so that it never blocks while it waits for another process. */
export function signInOn(writer: SqliteConnection, file: string): SignInDatabase {
  const db = new Kysely<unknown>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new TurnTakingDriver(writer, file),
      createIntrospector: (own) => new SqliteIntrospector(own),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
  return { db, type: 'sqlite' };
}

/** Holds the writing connection for as long as somebody has its connection. */
class TurnTakingDriver implements Driver {
  readonly #writer: SqliteConnection;
  readonly #file: string;
  #end: () => void = () => {};

  constructor(writer: SqliteConnection, file: string) {
    this.#writer = writer;
    this.#file = file;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const given = Promise.withResolvers<DatabaseConnection>();
    const turn = this.#writer.kysely.connection().execute(async (db) => {
      const ended = Promise.withResolvers<void>();
      this.#end = ended.resolve;
      this.#writer.forgetDamage();
      given.resolve(new OneStatementAtATime((query) => db.executeQuery(query), this.#writer, this.#file));
      await ended.promise;
    });
    turn.catch(given.reject);
    return await given.promise;
  }

  async beginTransaction(): Promise<void> {
    await beginImmediate(this.#writer.database, this.#file);
  }

  async commitTransaction(): Promise<void> {
    this.#writer.database.exec('commit');
  }

  async rollbackTransaction(): Promise<void> {
    if (this.#writer.database.isTransaction) this.#writer.database.exec('rollback');
  }

  async releaseConnection(): Promise<void> {
    this.#end();
  }

  async destroy(): Promise<void> {}
}

type Execute = <Row>(query: CompiledQuery<Row>) => Promise<QueryResult<Row>>;

class OneStatementAtATime implements DatabaseConnection {
  readonly #execute: Execute;
  readonly #writer: SqliteConnection;
  readonly #file: string;

  constructor(execute: Execute, writer: SqliteConnection, file: string) {
    this.#execute = execute;
    this.#writer = writer;
    this.#file = file;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const { database } = this.#writer;
    const asked: CompiledQuery<Row> = { ...query };
    if (database.isTransaction || SelectQueryNode.is(query.query)) return await this.#execute(asked);
    await beginImmediate(database, this.#file);
    try {
      const result = await this.#execute(asked);
      database.exec('commit');
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec('rollback');
      throw error;
    }
  }

  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery<Row>(query);
  }
}
