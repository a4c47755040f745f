/** How to connect to a PostgreSQL server. */
import { type ClientConfig, types } from 'pg';
import { StorageError } from '../errors.ts';

const bigint = 20;

/** The settings of an address such as `postgres://user:password@host:5432/database`; refuses others with `database-address-invalid`. */
export function connectionSettings(url: string): ClientConfig {
  const parts = URL.canParse(url) ? new URL(url) : null;
  if (parts === null || !['postgres:', 'postgresql:'].includes(parts.protocol) || parts.pathname.length < 2) {
    throw new StorageError(
      'database-address-invalid',
      'The address of the PostgreSQL database is not one. It looks like postgres://user:password@host:5432/database.',
    );
  }
  return {
    connectionString: url,
    application_name: 'courant',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    types: { getTypeParser: (id, format) => (id === bigint ? Number : types.getTypeParser(id, format)) },
  };
}

/** The database as an error may name it: without the user and the password. */
export function databaseName({ connectionString }: ClientConfig): string {
  const { pathname, host } = new URL(connectionString ?? '');
  return `${decodeURIComponent(pathname.slice(1))} on ${host === '' ? 'this machine' : host}`;
}
