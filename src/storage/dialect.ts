/** What SQLite and PostgreSQL do differently, behind one interface: opening, locks, and how a commit is told to others. */
import type { Kysely } from 'kysely';
import type { SignInDatabase } from './storage.ts';
import type { Tables } from './tables.ts';

/** One connection inside one transaction. */
export interface Session {
  readonly db: Kysely<Tables>;
  /** True where transactions run side by side, so that what is read in order to be changed must be locked. */
  readonly locksRows: boolean;
}

/** A session that writes. */
export interface WritingSession extends Session {
  /** Has others told, once the transaction is committed, that there are new change records. */
  announceChange(): Promise<void>;
  /** Has others told, once the transaction is committed, that something changed that the newsroom shows. */
  announceDesk(): Promise<void>;
}

/** What a transaction may have others told of: what readers see, and what the newsroom shows. */
export type Notice = 'change' | 'desk';

export interface Dialect {
  /** Runs `work` in a reading transaction on one unchanging state. */
  read<Value>(work: (session: Session) => Promise<Value>): Promise<Value>;
  /** Runs `work` in a writing transaction. PostgreSQL runs it again when another one got in its way. */
  transact<Value>(work: (session: WritingSession) => Promise<Value>): Promise<Value>;
  /** Calls back after commits that announced this, perhaps more often; returns the function that ends it. */
  onNotice(notice: Notice, listener: () => void): () => void;
  /** The same database for the library of sign-in, whose statements wait for our transactions and ours for its. */
  readonly signIn: SignInDatabase;
  /** Looks through the whole database for damage and refuses it with `database-damaged`; one on a server is the server's to look after. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export interface StorageOptions {
  /** Told of a failure that the storage overcomes by itself, such as a lost connection that it opens again. */
  readonly onProblem?: (error: Error) => void;
}
