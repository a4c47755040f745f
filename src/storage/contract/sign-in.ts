/** The database as the library for sign-in uses it: beside our transactions, and never in their way. */
import { type Kysely, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openStorage } from '../open.ts';
import type { Storage } from '../storage.ts';
import type { Trial } from '../storage-contract.ts';
import * as sample from './samples.ts';

const ann = sample.aPerson('ann');

/** The suite of this subject, on the database that `trial` gives. */
export function signInContract(trial: () => Trial): void {
  const begin = async (): Promise<Storage> => {
    const { storage } = trial();
    await storage.transact((writer) => writer.people.save(ann));
    return storage;
  };
  const rename = (db: Kysely<unknown>, name: string) => sql`update people set name = ${name} where id = ${ann.id}`.execute(db);
  const nameOf = (storage: Storage) => storage.read(async (reader) => (await reader.people.find(ann.id))?.name);

  describe('the database for sign-in', () => {
    it('sees what we wrote, and we see what it wrote', async () => {
      const storage = await begin();
      const { rows } = await sql<{ email: string }>`select email from people`.execute(storage.signIn.db);
      expect(rows.map(({ email }) => email)).toEqual([ann.email]);
      await rename(storage.signIn.db, 'Ann Sea');
      expect(await nameOf(storage)).toBe('Ann Sea');
    });

    it('undoes a transaction that fails, and goes on after it', async () => {
      const storage = await begin();
      const undone = storage.signIn.db.transaction().execute(async (db) => {
        await rename(db, 'undone');
        throw new Error('undone');
      });
      await expect(undone).rejects.toThrow('undone');
      await expect(sql`update people set name = null`.execute(storage.signIn.db)).rejects.toThrow();
      await storage.signIn.db.transaction().execute((db) => rename(db, 'done'));
      expect(await nameOf(storage)).toBe('done');
    });

    it('waits for a transaction that changes the same person without holding up this process', async () => {
      const storage = await begin();
      const second = await openStorage(trial().database.address);
      const slow = second.transact(async (writer) => {
        await writer.people.save({ ...ann, name: 'ours' });
        await new Promise((done) => setTimeout(done, 200));
      });
      await new Promise((done) => setTimeout(done, 50));
      let turns = 0;
      const timer = setInterval(() => {
        turns += 1;
      }, 5);
      await Promise.all([rename(storage.signIn.db, 'theirs'), rename(second.signIn.db, 'theirs'), slow]);
      clearInterval(timer);
      expect(turns).toBeGreaterThan(1);
      expect(await nameOf(storage)).toBe('theirs');
      await second.close();
    });

    it('can be used by many at once', async () => {
      const storage = await begin();
      const names = Array.from({ length: 20 }, (_, number) => `Ann ${number}`);
      await Promise.all(names.flatMap((name) => [rename(storage.signIn.db, name), storage.transact((writer) => writer.people.save(ann))]));
      await rename(storage.signIn.db, 'last');
      expect(await nameOf(storage)).toBe('last');
    });

    it('refuses to be used inside a transaction, which would wait for itself for ever', async () => {
      const storage = await begin();
      const nested = storage.transact(() => rename(storage.signIn.db, 'nested'));
      await expect(nested).rejects.toThrow('sign-in inside a transaction');
    });
  });
}
