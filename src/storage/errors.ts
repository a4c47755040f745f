/** What can go wrong with a database, as one class with a stable code. The text says what happened, where, and what to do. */

/** What a machine can branch on. */
export type StorageErrorCode =
  /** A newer Courant made or migrated the database; it is left as it was. */
  | 'database-newer'
  /** The file is not an SQLite database, or is damaged so that it no longer looks like one. */
  | 'not-a-database'
  /** Something inside the file cannot be read; nothing was changed. */
  | 'database-damaged'
  /** The database belongs to another program. */
  | 'database-of-another-program'
  | 'database-folder-missing'
  | 'database-not-writable'
  /** Another process held the database for too long. */
  | 'database-busy'
  | 'database-address-invalid'
  | 'database-unreachable'
  | 'database-refused'
  | 'database-missing'
  /** Another article has the address. */
  | 'address-taken'
  /** A newer Courant wrote the body. */
  | 'body-newer';

/** An expected failure of a database; `code` is stable, the message is for the person who runs Courant. */
export class StorageError extends Error {
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, text: string, cause?: unknown) {
    super(text, { cause });
    this.name = 'StorageError';
    this.code = code;
  }
}
