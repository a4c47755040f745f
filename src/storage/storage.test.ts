import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { inject } from 'vitest';
import { storageContract, type TestDatabase } from './storage-contract.ts';

storageContract('SQLite', async (): Promise<TestDatabase> => {
  const folder = mkdtempSync(join(tmpdir(), 'courant-storage-'));
  const sqliteFile = join(folder, 'courant.sqlite');
  return {
    address: { sqliteFile },
    pretendNewer: async () => {
      const database = new DatabaseSync(sqliteFile);
      database.exec("insert into courant_migrations (number, name) values (999, 'from-the-future')");
      database.close();
    },
    fingerprint: async () => {
      const files = readdirSync(folder).sort();
      const hash = createHash('sha256');
      for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
      return `${files.join(' ')} ${hash.digest('hex')}`;
    },
    remove: async () => rmSync(folder, { recursive: true }),
  };
});

storageContract('PostgreSQL', async (): Promise<TestDatabase> => {
  const server = inject('postgresUrl');
  const schema = `courant_${randomUUID().replaceAll('-', '')}`;
  const postgresUrl = `${server}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
  await ask(server, `create schema ${schema}`);
  return {
    address: { postgresUrl },
    pretendNewer: async () => {
      await ask(postgresUrl, "insert into courant_migrations (number, name) values (999, 'from-the-future')");
    },
    fingerprint: async () => {
      const tables = await ask(
        postgresUrl,
        `select table_name, column_name from information_schema.columns where table_schema = '${schema}' order by 1, 2`,
      );
      return JSON.stringify([tables, await ask(postgresUrl, 'select * from courant_migrations order by number')]);
    },
    remove: async () => {
      await ask(server, `drop schema ${schema} cascade`);
    },
  };
});

async function ask(url: string, query: string): Promise<readonly unknown[]> {
  const client = new Client(url);
  await client.connect();
  const { rows } = await client.query(query);
  await client.end();
  return rows;
}
