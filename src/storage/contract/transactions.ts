/** Transactions: all or nothing, and reading one state. */
import { describe, expect, it } from 'vitest';
import { openStorage } from '../open.ts';
import type { Trial } from '../storage-contract.ts';
import * as sample from './samples.ts';

const { en } = sample;

/** The suite of this subject, on the database that `trial` gives. */
export function transactionsContract(trial: () => Trial): void {
  describe('a transaction', () => {
    it('is undone when its work throws', async () => {
      const { storage } = trial();
      const work = storage.transact(async (writer) => {
        await sample.saveFixtures(writer);
        throw new Error('no');
      });
      await expect(work).rejects.toThrow('no');
      expect(await storage.read((reader) => reader.publication.editions())).toEqual([]);
    });

    it('is undone when the database refuses its end, and the next one works', async () => {
      const { storage } = trial();
      await storage.transact(sample.saveFixtures);
      const { story, article } = sample.aSample('one');
      const withoutRevision = storage.transact(async (writer) => {
        await writer.stories.save(story);
        await writer.articles.save(article);
      });
      await expect(withoutRevision).rejects.toThrow();
      expect(await storage.read((reader) => reader.stories.find(story.id))).toBeNull();
      await storage.transact((writer) => sample.publishSample(writer, sample.aSample('one')));
      expect(await storage.read((reader) => reader.stories.find(story.id))).toEqual(story);
    });

    it('cannot begin another one', async () => {
      const { storage } = trial();
      const nested = storage.transact(() => storage.transact(async () => {}));
      await expect(nested).rejects.toThrow('a transaction inside a transaction');
    });

    it('ends before the storage is closed', async () => {
      const { database } = trial();
      const second = await openStorage(database.address);
      const begun = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const;
      const slow = second.transact(async (writer) => {
        begun[0].resolve();
        await new Promise((done) => setTimeout(done, 50));
        await writer.publication.save(sample.publication);
      });
      const reading = second.read(async (reader) => {
        begun[1].resolve();
        await new Promise((done) => setTimeout(done, 50));
        return await reader.publication.find();
      });
      await Promise.all(begun.map(({ promise }) => promise));
      await second.close();
      await Promise.all([slow, reading]);
      expect(await trial().storage.read((reader) => reader.publication.find())).toEqual(sample.publication);
    });

    it('gives what its work returns and sees what it wrote', async () => {
      const { storage } = trial();
      const name = await storage.transact(async (writer) => {
        await writer.publication.save(sample.publication);
        return (await writer.publication.find())?.name;
      });
      expect(name).toBe(sample.publication.name);
    });

    it('loses nothing to another one that changes the same story', async () => {
      const { storage } = trial();
      const one = sample.aSample('one');
      await storage.transact(async (writer) => {
        await sample.saveFixtures(writer);
        await sample.publishSample(writer, { ...one, story: { ...one.story, slugline: '' } });
      });
      const append = (letter: string): Promise<void> =>
        storage.transact(async ({ stories }) => {
          const story = await stories.find(one.story.id);
          await new Promise((done) => setTimeout(done, 2));
          if (story !== null) await stories.save({ ...story, slugline: story.slugline + letter });
        });
      await Promise.all([...'abcdefgh'].map(append));
      const story = await storage.read((reader) => reader.stories.find(one.story.id));
      expect([...(story?.slugline ?? '')].sort().join('')).toBe('abcdefgh');
    });

    it('counts every article of a day that several publish at once', async () => {
      const { storage } = trial();
      await storage.transact(sample.saveFixtures);
      const samples = Array.from({ length: 12 }, (_, number) => sample.aSample(`s${number}`));
      await Promise.all(samples.map((each) => storage.transact((writer) => sample.publishSample(writer, each))));
      expect((await storage.read((reader) => reader.published.days(en)))[0]?.articles).toBe(12);
    });

    it('gives an address to only one of those who want it at once', async () => {
      const { storage } = trial();
      await storage.transact(sample.saveFixtures);
      const samples = Array.from({ length: 6 }, (_, number) => sample.aSample(`s${number}`, { slug: 'wanted' }));
      const results = await Promise.allSettled(samples.map((each) => storage.transact((writer) => sample.publishSample(writer, each))));
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const result of results) if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'address-taken' });
    });
  });

  describe('a transaction that looks for a free address', () => {
    it('finds another one when somebody takes it meanwhile', async () => {
      const { storage } = trial();
      await storage.transact(sample.saveFixtures);
      const publish = (word: string): Promise<void> =>
        storage.transact(async (writer) => {
          const { place } = sample.aSample(word, { slug: 'wanted' }).facts;
          const isFree = (await writer.published.at(en, place.day, place.slug)) === null;
          await new Promise((done) => setTimeout(done, 20));
          await sample.publishSample(writer, sample.aSample(word, { slug: isFree ? 'wanted' : 'wanted-2' }));
        });
      await Promise.all([publish('one'), publish('two')]);
      const found = await storage.read(({ published }) => published.newest({ edition: en }, 9));
      expect(found.map(({ facts }) => facts.place.slug).sort()).toEqual(['wanted', 'wanted-2']);
    });
  });

  describe('reading', () => {
    it('sees one state, whatever is committed meanwhile', async () => {
      const { storage } = trial();
      await storage.transact(sample.saveFixtures);
      await storage.read(async (reader) => {
        expect(await reader.publication.editions()).toHaveLength(2);
        await storage.transact((writer) => sample.publishSample(writer, sample.aSample('one')));
        expect(await reader.published.newest({ edition: en }, 9)).toEqual([]);
        expect(await storage.read(({ published }) => published.newest({ edition: en }, 9))).toHaveLength(1);
      });
    });

    it('can be done by many at once', async () => {
      const { storage } = trial();
      await storage.transact(sample.saveFixtures);
      const read = (): Promise<number> =>
        storage.read(async ({ publication }) => {
          await new Promise((done) => setTimeout(done, 5));
          return (await publication.editions()).length;
        });
      expect(await Promise.all(Array.from({ length: 40 }, read))).toEqual(Array.from({ length: 40 }, () => 2));
    });
  });
}
