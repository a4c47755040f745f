/** Several processes on one database, and databases of other states. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { instant } from '../../core/instant.ts';
import { openStorage } from '../open.ts';
import type { TestDatabase, Trial } from '../storage-contract.ts';

const program = fileURLToPath(new URL('./other-process.ts', import.meta.url));

/** The suite of this subject, on the database that `trial` gives. */
export function processesContract(trial: () => Trial, fresh: () => Promise<TestDatabase>): void {
  describe('several processes', () => {
    it('can open a new database at once: its tables are made once', async () => {
      const database = await fresh();
      await Promise.all(Array.from({ length: 4 }, () => otherProcess(database, 3)));
      const storage = await openStorage(database.address);
      expect(await storage.read((reader) => reader.changes.newestNumber())).toBe(12);
      await storage.close();
      await database.remove();
    });

    it('can write at once, and numbers have no gap', async () => {
      const { storage, database } = trial();
      const others = [otherProcess(database, 60), otherProcess(database, 60)];
      for (let round = 0; round < 60; round++) {
        await storage.transact((writer) => writer.changes.add(instant(round), { kind: 'redirect-changed', from: `/own/${round}` }));
      }
      await Promise.all(others);
      const numbers = (await storage.read((reader) => reader.changes.after(0, 1000))).map(({ number }) => number);
      expect(numbers).toEqual(Array.from({ length: 180 }, (_, index) => index + 1));
    });

    it('tell one another of changes', async () => {
      const { storage, database } = trial();
      const listener = vi.fn();
      storage.onChange(listener);
      await new Promise((done) => setTimeout(done, 300));
      listener.mockClear();
      await otherProcess(database, 1);
      await vi.waitFor(() => expect(listener).toHaveBeenCalled());
    });
  });

  describe('a database made by a newer Courant', () => {
    it('is refused and left as it was', async () => {
      const database = await fresh();
      await (await openStorage(database.address)).close();
      await database.pretendNewer();
      const before = await database.fingerprint();
      const opening = openStorage(database.address);
      await expect(opening).rejects.toMatchObject({ code: 'database-newer', name: 'StorageError' });
      await expect(opening).rejects.toThrow(/newer Courant.*left as it is.*Start the newer Courant/);
      expect(await database.fingerprint()).toBe(before);
      await database.remove();
    });
  });
}

/** Runs a process that opens the database and adds so many change records; throws what it said if it failed. */
async function otherProcess(database: TestDatabase, records: number): Promise<void> {
  const child = spawn(process.execPath, [program, JSON.stringify(database.address), String(records)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the other process failed: ${said}`);
}
