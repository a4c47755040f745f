/** SQLite's errors as a person who runs Courant is told of them. */
import { basename } from 'node:path';
import { StorageError } from '../errors.ts';

/** SQLite's number for what went wrong, without its extension; 0 for an error of another kind. */
export function codeOf(error: unknown): number {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
}

/** What a person is told of a database that is damaged. */
export function damaged(file: string, reason: string, cause?: unknown): StorageError {
  return new StorageError(
    'database-damaged',
    `The database ${file} is damaged (${reason}). Nothing was changed. Stop every Courant, keep a copy of the file, and put a backup in its place, without the files ${basename(file)}-wal and ${basename(file)}-shm beside it.`,
    cause,
  );
}

/** The error with what SQLite's number means for the person who gave the file; other errors stay as they are. */
export function explained(error: unknown, file: string): unknown {
  const reason = error instanceof Error ? error.message : '';
  switch (codeOf(error)) {
    case 5:
      return new StorageError(
        'database-busy',
        `The database ${file} was held by another process for too long. Try again when that process has finished.`,
        error,
      );
    case 8:
    case 14:
      return new StorageError(
        'database-not-writable',
        `The database ${file} cannot be opened for writing (${reason}). Check who owns the file and its folder, and that the disk is not read-only.`,
        error,
      );
    case 11:
      return damaged(file, reason, error);
    case 26:
      return new StorageError(
        'not-a-database',
        `${file} is not a database, or its beginning is damaged (${reason}). Name another file, or restore a backup.`,
        error,
      );
    default:
      return error;
  }
}
