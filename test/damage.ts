/** Damaging database files behind the back of those who have them open, as a failing disk does. */
import { closeSync, fstatSync, openSync, writeSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

const pageBytes = 4096;

/** Overwrites everything behind the first page of an SQLite file, or the first page of some tables alone. */
export function damageDatabase(file: string, tables: readonly string[] = []): void {
  const database = new DatabaseSync(file, { timeout: 10_000 });
  const rootPage = database.prepare('select rootpage from sqlite_schema where name = ?');
  const places = tables.map((table) => (Number(rootPage.get(table)?.['rootpage']) - 1) * pageBytes);
  database.exec('pragma wal_checkpoint(truncate)');
  database.close();
  const opened = openSync(file, 'r+');
  const garbage = (length: number) => new Uint8Array(length).fill(0xa5);
  for (const place of places) writeSync(opened, garbage(pageBytes), 0, null, place);
  if (tables.length === 0) writeSync(opened, garbage(fstatSync(opened).size - pageBytes), 0, null, pageBytes);
  closeSync(opened);
}
