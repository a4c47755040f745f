/** Opens a database on a PostgreSQL server as a database of Courant. */

import { Kysely, PostgresDialect } from 'kysely';
import { Client, type ClientConfig, Pool, type PoolClient } from 'pg';
import type { Dialect, StorageOptions } from '../dialect.ts';
import { StorageError } from '../errors.ts';
import { migrations } from '../migrations/migrations.ts';
import type { Tables } from '../tables.ts';
import { connectionSettings, databaseName } from './connection.ts';
import { watchNotices } from './notices.ts';
import { readInOneState, writeTransactions } from './transactions.ts';

const newestKnown = migrations.length;

/** Any number will do, as long as every Courant takes the same one. */
const migrationLock = 7_294_025_116;

/**
 * Connects and brings the tables up to date. Refuses, with a `StorageError`, an address that is none, a server that cannot be
 * reached or refuses us, a database that does not exist, and one that a newer Courant made, which stays as it was.
 */
export async function openPostgres(url: string, options: StorageOptions): Promise<Dialect> {
  const settings = connectionSettings(url);
  try {
    await migrate(settings);
  } catch (error) {
    throw explained(error, settings);
  }
  return dialectOf(settings, options);
}

function dialectOf(settings: ClientConfig, { onProblem }: StorageOptions): Dialect {
  const problem = (error: Error): void => onProblem?.(error);
  const pool = new Pool({ ...settings, max: 10 });
  pool.on('error', problem);
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const watch = watchNotices(settings, problem);
  return {
    read: readInOneState(kysely),
    transact: writeTransactions(kysely, watch.committed),
    onNotice: watch.onNotice,
    signIn: { db: new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }), type: 'postgres' },
    check: async () => {},
    close: async () => {
      await watch.close();
      await kysely.destroy();
    },
  };
}

/** Safe when two processes do it at once: the second waits for the lock and finds nothing left to do. */
async function migrate(settings: ClientConfig): Promise<void> {
  const client = new Client(settings);
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [migrationLock]);
    // A table whose rows were changed twice, by one migration and by the next, takes no index while their constraints are still to be checked.
    await client.query('set constraints all immediate');
    const newest = await stateOf(client);
    refuseNewer(newest, settings);
    if (newest === 0) await client.query('create table if not exists courant_migrations (number integer primary key, name text not null)');
    for (const migration of migrations.slice(newest)) {
      for (const statement of migration.statements('postgres')) await client.query(statement);
      await client.query('insert into courant_migrations (number, name) values ($1, $2)', [migration.number, migration.name]);
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
}

async function stateOf(client: Pick<PoolClient, 'query'>): Promise<number> {
  const { rows } = await client.query("select to_regclass('courant_migrations') is not null as made");
  if (rows[0]?.made !== true) return 0;
  const newest = await client.query('select coalesce(max(number), 0) as newest from courant_migrations');
  return newest.rows[0]?.newest;
}

function refuseNewer(newest: number, settings: ClientConfig): void {
  if (newest <= newestKnown) return;
  throw new StorageError(
    'database-newer',
    `The database ${databaseName(settings)} was made by a newer Courant: its tables have state ${newest}, this Courant knows ${newestKnown}. It was left as it is. Start the newer Courant, or restore a backup made before the upgrade.`,
  );
}

/** The error with what the server's code means for the person who gave the address; other errors stay as they are. */
function explained(error: unknown, settings: ClientConfig): unknown {
  if (error instanceof StorageError || !(error instanceof Error)) return error;
  const name = databaseName(settings);
  const code = 'code' in error ? String(error.code) : '';
  if (code === '3D000')
    return new StorageError(
      'database-missing',
      `The PostgreSQL server has no database ${name}. Make it (createdb), or name another one.`,
      error,
    );
  if (code.startsWith('28')) {
    return new StorageError(
      'database-refused',
      `The PostgreSQL server refused to open ${name} (${error.message}). Check the user and the password in the address.`,
      error,
    );
  }
  if (code === '42501') {
    return new StorageError(
      'database-not-writable',
      `The user has no right to make tables in ${name} (${error.message}). Give the user that right, or name another user.`,
      error,
    );
  }
  if (/^[0-9A-Z]{5}$/.test(code) && !code.startsWith('08') && !code.startsWith('57P')) return error;
  return new StorageError(
    'database-unreachable',
    `The PostgreSQL server of ${name} cannot be reached (${error.message || code}). Check that it runs, and its host and port in the address.`,
    error,
  );
}
