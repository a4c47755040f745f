/** Change records and their notices, as every database must keep and give them. */
import { describe, expect, it, vi } from 'vitest';
import type { Change } from '../../core/change.ts';
import { openStorage } from '../open.ts';
import type { Trial } from '../storage-contract.ts';
import * as sample from './samples.ts';

const { at, en, fr } = sample;
const noon = at('2026-03-01', '12:00');
const changes: readonly Change[] = [
  { kind: 'publication-changed' },
  { kind: 'front-changed', edition: en },
  { kind: 'section-changed', sectionId: sample.sea },
  {
    kind: 'articles-changed',
    articles: [
      {
        storyId: sample.aSample('one').story.id,
        articleId: sample.aSample('one').article.id,
        edition: fr,
        before: null,
        after: sample.aSample('one').facts,
      },
    ],
  },
];

/** The suite of this subject, on the database that `trial` gives. */
export function changesContract(trial: () => Trial): void {
  describe('change records', () => {
    it('are numbered from 1 in their order', async () => {
      const { storage } = trial();
      expect(await storage.read((reader) => reader.changes.newestNumber())).toBe(0);
      await storage.transact(async (writer) => {
        for (const change of changes) await writer.changes.add(noon, change);
        expect(await writer.changes.newestNumber()).toBe(4);
      });
      const records = changes.map((change, index) => ({ number: index + 1, at: noon, change }));
      expect(await storage.read((reader) => reader.changes.after(0, 9))).toEqual(records);
      expect(await storage.read((reader) => reader.changes.after(1, 2))).toEqual(records.slice(1, 3));
      expect(await storage.read((reader) => reader.changes.newestNumber())).toBe(4);
    });

    it('leave no gap where a transaction was undone', async () => {
      const { storage } = trial();
      const undone = storage.transact(async (writer) => {
        await writer.changes.add(noon, { kind: 'publication-changed' });
        throw new Error('undone');
      });
      await expect(undone).rejects.toThrow('undone');
      await storage.transact((writer) => writer.changes.add(noon, { kind: 'front-changed', edition: fr }));
      expect((await storage.read((reader) => reader.changes.after(0, 9))).map(({ number }) => number)).toEqual([1]);
    });

    it('have no gap and follow the order of commits when eight transactions run at once and some are undone', async () => {
      const { storage, database } = trial();
      const second = await openStorage(database.address);
      let running = true;
      const watch = async (): Promise<void> => {
        for (let seen = 0; running; ) {
          const records = await storage.read((reading) => reading.changes.after(0, 1000));
          expect(records.map(({ number }) => number)).toEqual(records.map((_, index) => index + 1));
          expect(records.length).toBeGreaterThanOrEqual(seen);
          seen = records.length;
          await new Promise((done) => setTimeout(done, 2));
        }
      };
      const watching = watch();
      const runner = async (runnerNumber: number): Promise<void> => {
        for (let round = 0; round < 10; round++) {
          const undo = (round + runnerNumber) % 3 === 0;
          const work = (runnerNumber % 2 === 0 ? storage : second).transact(async (writer) => {
            await writer.changes.add(noon, { kind: 'redirect-changed', from: `/${runnerNumber}/${round}` });
            if (undo) throw new Error('undone');
          });
          await work.catch((error: Error) => expect(error.message).toBe('undone'));
        }
      };
      await Promise.all(Array.from({ length: 8 }, (_, number) => runner(number)));
      running = false;
      await watching;
      await second.close();
      const numbers = (await storage.read((reading) => reading.changes.after(0, 1000))).map(({ number }) => number);
      expect(numbers).toEqual(Array.from({ length: 53 }, (_, index) => index + 1));
    });
  });

  describe('notices of changes', () => {
    it('come after the commit, and not when nothing changed for readers', async () => {
      const { storage } = trial();
      const numbers: Promise<number>[] = [];
      const end = storage.onChange(() => numbers.push(storage.read((reader) => reader.changes.newestNumber())));
      await storage.transact(sample.saveFixtures);
      await storage.transact((writer) => writer.changes.add(noon, { kind: 'publication-changed' }));
      await vi.waitFor(() => expect(numbers.length).toBeGreaterThan(0));
      await vi.waitFor(async () => expect(await numbers.at(-1)).toBe(1));
      end();
      await Promise.all(numbers);
    });

    it('come from another connection, to every listener, until it is ended', async () => {
      const { storage, database } = trial();
      const second = await openStorage(database.address);
      const [first, ended] = [vi.fn(), vi.fn()];
      storage.onChange(first);
      storage.onChange(ended)();
      await new Promise((done) => setTimeout(done, 300));
      first.mockClear();
      ended.mockClear();
      await second.transact((writer) => writer.changes.add(noon, { kind: 'publication-changed' }));
      await vi.waitFor(() => expect(first).toHaveBeenCalled());
      await second.close();
      expect(ended).not.toHaveBeenCalled();
    });
  });
}
