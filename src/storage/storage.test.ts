import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { inject } from 'vitest';
import { ask, createSchema } from '../../test/postgres-schema.ts';
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
    execute: async (statements) => {
      const database = new DatabaseSync(sqliteFile);
      for (const statement of statements) database.exec(statement);
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
  const { postgresUrl, remove } = await createSchema(inject('postgresUrl'));
  return {
    address: { postgresUrl },
    pretendNewer: async () => {
      await ask(postgresUrl, "insert into courant_migrations (number, name) values (999, 'from-the-future')");
    },
    execute: async (statements) => {
      await ask(postgresUrl, statements.join('; '));
    },
    fingerprint: async () => {
      const tables = await ask(
        postgresUrl,
        'select table_name, column_name from information_schema.columns where table_schema = current_schema() order by 1, 2',
      );
      return JSON.stringify([tables, await ask(postgresUrl, 'select * from courant_migrations order by number')]);
    },
    remove,
  };
});
