/** Damaging database files behind the back of those who have them open, as a failing disk does. */
import { closeSync, fstatSync, openSync, writeSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

const pageBytes = 4096;

/** Overwrites everything behind the first page of an SQLite file, after moving its log of writes into it. */
export function damageDatabase(file: string): void {
  const database = new DatabaseSync(file, { timeout: 10_000 });
  database.exec('pragma wal_checkpoint(truncate)');
  database.close();
  const opened = openSync(file, 'r+');
  writeSync(opened, new Uint8Array(fstatSync(opened).size - pageBytes).fill(0xa5), 0, null, pageBytes);
  closeSync(opened);
}
