/** One server for one data folder: two would rewrite each other's public addresses in every page. */
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CommandFailure } from './command.ts';

/** Milliseconds that a claim waits for others that only look. */
const patience = 300;

/**
 * Claims a folder by the lock of a small SQLite file in it, which the system takes from a process that dies, in another container too;
 * the number of a process would not tell that. The port stands in the file for whoever comes second, who is refused with a
 * `CommandFailure`. Returns the function that gives the claim back.
 */
export function claimServing(file: string, port: number): () => void {
  const database = new DatabaseSync(file, { timeout: patience });
  try {
    database.exec('create table if not exists serving (port integer not null)');
    database.exec(`begin immediate; delete from serving; insert into serving values (${port}); commit; begin immediate`);
    return () => database.close();
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    const refusal = refusalOf(error, database, file);
    database.close();
    throw refusal;
  }
}

function refusalOf(error: unknown, database: DatabaseSync, file: string): unknown {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
  if (code === 11 || code === 26) {
    return new CommandFailure(`The file ${file} is damaged. Nothing of value is in it: remove it, and start again.`);
  }
  if (code !== 5) return error;
  const { port } = database.prepare('select port from serving').get() ?? {};
  return new CommandFailure(
    `A server on port ${port ?? 'another'} already serves the data folder ${dirname(file)}. Stop it first, or choose another folder with --data.`,
  );
}
