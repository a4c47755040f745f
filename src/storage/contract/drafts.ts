/** Live drafts, as every database must keep them. */
import { describe, expect, it, vi } from 'vitest';
import type { ArticleId } from '../../core/ids.ts';
import { openStorage } from '../open.ts';
import type { Storage } from '../storage.ts';
import type { Trial } from '../storage-contract.ts';
import * as sample from './samples.ts';

const { at } = sample;
const one = sample.aDraft('one');
const { id } = one.article;
const ann = sample.aPerson('ann');
const bytes = (...numbers: number[]): Uint8Array => new Uint8Array(numbers);
const update = (...numbers: number[]) => ({ at: at('2026-01-01'), personId: ann.id, bytes: bytes(...numbers) });

/** The suite of this subject, on the database that `trial` gives. */
export function draftsContract(trial: () => Trial): void {
  const begin = async (): Promise<Storage> => {
    const { storage } = trial();
    await storage.transact(async (writer) => {
      await sample.saveFixtures(writer);
      await writer.people.save(ann);
      await sample.saveDraft(writer, one);
    });
    return storage;
  };
  const begun = async (...updates: readonly number[]): Promise<Storage> => {
    const storage = await begin();
    await storage.transact(async ({ drafts }) => {
      await drafts.begin(id, bytes(0, 255));
      for (const number of updates) await drafts.append(id, update(number));
    });
    return storage;
  };
  const found = (storage: Storage) => storage.read((reader) => reader.drafts.find(id));

  describe('a live draft', () => {
    it('is not there before it was begun, and takes no update', async () => {
      const storage = await begin();
      expect(await found(storage)).toBeNull();
      await expect(storage.transact((writer) => writer.drafts.append(id, update(1)))).rejects.toThrow('nobody has begun');
    });

    it('is begun once: whoever begins it again is given what is there', async () => {
      const storage = await begun(7);
      const again = await storage.transact((writer) => writer.drafts.begin(id, bytes(9)));
      const updates = [{ number: 1, ...update(7) }];
      expect(again).toEqual({ state: bytes(0, 255), throughNumber: 0, newestNumber: 1, revisedNumber: 0, updates });
      expect(await found(storage)).toEqual(again);
    });

    it('is one draft when many begin it at once, in two processes', async () => {
      const storage = await begin();
      const second = await openStorage(trial().database.address);
      const states = Array.from({ length: 8 }, (_, number) => bytes(number));
      const beginning = states.map((state, number) => (number % 2 ? storage : second).transact((writer) => writer.drafts.begin(id, state)));
      const given = (await Promise.all(beginning)).map(({ state }) => state.join());
      expect(new Set(given).size).toBe(1);
      expect((await found(storage))?.state.join()).toBe(given[0]);
      await second.close();
    });

    it('numbers its updates without a gap when many append at once and some are undone', async () => {
      const storage = await begun();
      const second = await openStorage(trial().database.address);
      const append = (number: number): Promise<unknown> =>
        (number % 2 ? storage : second)
          .transact(async (writer) => {
            await writer.drafts.append(id, update(number));
            if (number % 5 === 0) throw new Error('undone');
          })
          .catch((error: Error) => expect(error.message).toBe('undone'));
      await Promise.all(Array.from({ length: 20 }, (_, number) => append(number)));
      const updates = await storage.read((reader) => reader.drafts.updatesAfter(id, 0));
      expect(updates.map(({ number }) => number)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
      await second.close();
    });

    it('gives the updates after a number', async () => {
      const storage = await begun(1, 2, 3);
      const after = await storage.read((reader) => reader.drafts.updatesAfter(id, 2));
      expect(after).toEqual([{ number: 3, ...update(3) }]);
    });

    it('keeps what nobody wrote in person', async () => {
      const storage = await begun();
      await storage.transact((writer) => writer.drafts.append(id, { ...update(1), personId: null }));
      expect((await found(storage))?.updates[0]?.personId).toBeNull();
    });

    it('replaces updates by the state that they lead to, once', async () => {
      const storage = await begun(1, 2, 3);
      await storage.transact((writer) => writer.drafts.compact(id, bytes(12), 2));
      await storage.transact((writer) => writer.drafts.compact(id, bytes(1), 1));
      const updates = [{ number: 3, ...update(3) }];
      expect(await found(storage)).toEqual({ state: bytes(12), throughNumber: 2, newestNumber: 3, revisedNumber: 0, updates });
      expect(await storage.transact((writer) => writer.drafts.append(id, update(4)))).toBe(4);
    });

    it('has superseded updates where a revision holds some, until they are replaced, and only when it was left alone', async () => {
      const storage = await begun(1, 2);
      const superseded = (until: string) => storage.read((reader) => reader.drafts.withSuperseded(at(until), 9));
      expect(await superseded('2026-01-02')).toEqual([]);
      await storage.transact((writer) => writer.drafts.setRevised(id, 1));
      expect([await superseded('2026-01-02'), await superseded('2026-01-01')]).toEqual([[id], []]);
      await storage.transact((writer) => writer.drafts.compact(id, bytes(1), 1));
      expect(await superseded('2026-01-02')).toEqual([]);
    });

    it('cannot be replaced by a state beyond its newest update', async () => {
      const storage = await begun(1);
      await expect(storage.transact((writer) => writer.drafts.compact(id, bytes(9), 2))).rejects.toThrow('has no update 2');
    });

    it('is without a revision from its first update until a revision holds the newest', async () => {
      const storage = await begun();
      const without = (): Promise<readonly ArticleId[]> => storage.read((reader) => reader.drafts.withoutRevision());
      expect(await without()).toEqual([]);
      await storage.transact((writer) => writer.drafts.append(id, update(1)));
      expect(await without()).toEqual([id]);
      await storage.transact((writer) => writer.drafts.setRevised(id, 1));
      expect(await without()).toEqual([]);
    });

    it('is not taken for less revised than it was', async () => {
      const storage = await begun(1, 2);
      await storage.transact(async ({ drafts }) => {
        await drafts.setRevised(id, 2);
        await drafts.setRevised(id, 1);
      });
      expect((await found(storage))?.revisedNumber).toBe(2);
    });

    it('has other processes told when it grows', async () => {
      const storage = await begun();
      const second = await openStorage(trial().database.address);
      const listener = vi.fn();
      second.onDeskChange(listener);
      await new Promise((done) => setTimeout(done, 300));
      listener.mockClear();
      await storage.transact((writer) => writer.drafts.append(id, update(1)));
      await vi.waitFor(() => expect(listener).toHaveBeenCalled());
      await second.close();
    });
  });
}
