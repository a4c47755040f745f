/** A schema of its own on the tests' PostgreSQL server, so that tests do not meet. */
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

export interface TestSchema {
  /** An address whose connections see this schema alone. */
  readonly postgresUrl: string;
  remove(): Promise<void>;
}

/** Makes an empty schema on a server. */
export async function createSchema(server: string): Promise<TestSchema> {
  const name = `courant_${randomUUID().replaceAll('-', '')}`;
  await ask(server, `create schema ${name}`);
  return {
    postgresUrl: `${server}?options=${encodeURIComponent(`-c search_path=${name}`)}`,
    remove: async () => {
      await ask(server, `drop schema ${name} cascade`);
    },
  };
}

/** The rows of one query, on a connection of its own. */
export async function ask(url: string, query: string): Promise<readonly unknown[]> {
  const client = new Client(url);
  await client.connect();
  const { rows } = await client.query(query);
  await client.end();
  return rows;
}
