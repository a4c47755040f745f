/** What every database must do, as one suite of tests that is run against each. */
import { afterEach, beforeEach, describe } from 'vitest';
import { articlesContract } from './contract/articles.ts';
import { boardContract } from './contract/board.ts';
import { cellsContract } from './contract/cells.ts';
import { changesContract } from './contract/changes.ts';
import { commentsContract } from './contract/comments.ts';
import { correctionsContract } from './contract/corrections.ts';
import { deskContract } from './contract/desk.ts';
import { draftsContract } from './contract/drafts.ts';
import { fixturesContract } from './contract/fixtures.ts';
import { glossaryContract } from './contract/glossary.ts';
import { jobsContract } from './contract/jobs.ts';
import { libraryContract } from './contract/library.ts';
import { listsContract } from './contract/lists.ts';
import { machineContract } from './contract/machine.ts';
import { memoryContract } from './contract/memory.ts';
import { minorChangesContract } from './contract/minor-changes.ts';
import { noticesContract } from './contract/notices.ts';
import { oldRowsContract } from './contract/old-rows.ts';
import { olderContract } from './contract/older.ts';
import { peopleContract } from './contract/people.ts';
import { processesContract } from './contract/processes.ts';
import { publishedContract } from './contract/published.ts';
import { signInContract } from './contract/sign-in.ts';
import { transactionsContract } from './contract/transactions.ts';
import { type DatabaseAddress, openStorage } from './open.ts';
import type { Storage } from './storage.ts';

/** A fresh, empty database for one test. */
export interface TestDatabase {
  readonly address: DatabaseAddress;
  /** Says that migrations newer than any that this Courant knows were run. */
  pretendNewer(): Promise<void>;
  /** Runs statements as they stand, past the storage. */
  execute(statements: readonly string[]): Promise<void>;
  /** What is in the database, in a form that can be compared. */
  fingerprint(): Promise<string>;
  remove(): Promise<void>;
}

/** The database of the test that is running. */
export interface Trial {
  readonly database: TestDatabase;
  readonly storage: Storage;
}

/** Runs the whole suite, each test on a database that `make` made. */
export function storageContract(name: string, make: () => Promise<TestDatabase>): void {
  describe(name, () => {
    let trial: Trial | null = null;
    const current = (): Trial => {
      if (trial === null) throw new Error('no test is running');
      return trial;
    };
    beforeEach(async () => {
      const database = await make();
      trial = { database, storage: await openStorage(database.address) };
    });
    afterEach(async () => {
      await trial?.storage.close();
      await trial?.database.remove();
      trial = null;
    });
    fixturesContract(current);
    articlesContract(current);
    publishedContract(current);
    listsContract(current);
    changesContract(current);
    transactionsContract(current);
    processesContract(current, make);
    olderContract(make);
    peopleContract(current);
    signInContract(current);
    deskContract(current);
    boardContract(current);
    cellsContract(current);
    libraryContract(current);
    draftsContract(current);
    commentsContract(current);
    correctionsContract(current);
    jobsContract(current);
    machineContract(current);
    minorChangesContract(current);
    glossaryContract(current);
    memoryContract(current);
    noticesContract(current);
    oldRowsContract(current);
  });
}
