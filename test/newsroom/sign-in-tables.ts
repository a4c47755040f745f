/** Asks the library for sign-in what it misses in our tables. */
import { getMigrations } from 'better-auth/db/migration';
import { pino } from 'pino';
import { libraryOptions } from '../../src/http/sign-in/library.ts';
import type { Storage } from '../../src/storage/storage.ts';

/** The library makes whole numbers as `bigint` in PostgreSQL, and does not know them again by the other name that it calls them there. */
const ownDoing = 'Expected number but got int8.';

/** Tables, columns and types that the library would have otherwise; none if it can work. */
export async function missingForSignIn(storage: Storage): Promise<readonly string[]> {
  const complaints: string[] = [];
  const options = libraryOptions({
    storage,
    log: pino({ level: 'silent' }),
    secret: 'a secret for tests that is long enough',
    baseUrl: 'https://test.example',
    publicationName: 'The Test',
    arrival: {},
  });
  const log = (_level: string, message: string) => void (message.endsWith(ownDoing) || complaints.push(message));
  const { toBeCreated, toBeAdded, schemaProblems } = await getMigrations({ ...options, logger: { level: 'warn', log } });
  const tables = toBeCreated.map(({ table }) => `no table ${table}`);
  const columns = toBeAdded.flatMap(({ table, fields }) => Object.keys(fields).map((field) => `no column ${table}.${field}`));
  return [...tables, ...columns, ...schemaProblems, ...complaints];
}
