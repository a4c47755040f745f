/** Lists of public articles, as every database must give them. */
import { describe, expect, it } from 'vitest';
import type { CalendarMonth } from '../../core/instant.ts';
import type { PublishedHead, Reader, Storage } from '../storage.ts';
import type { Trial } from '../storage-contract.ts';
import * as sample from './samples.ts';

const { at, en, fr } = sample;
const march = '2026-03' as CalendarMonth;

/** From the oldest to the newest; the two of one moment are ordered by their ids. */
const samples = [
  sample.aSample('january', { day: '2026-01-31', time: '23:59' }),
  sample.aSample('first', { day: '2026-03-01', section: sample.town, topics: [sample.birds], contributors: [sample.ben] }),
  sample.aSample('a-same', { day: '2026-03-02' }),
  sample.aSample('b-same', { day: '2026-03-02', topics: [sample.birds, sample.tides] }),
  sample.aSample('last', { day: '2026-03-31', section: sample.town }),
  sample.aSample('june', { day: '2026-06-01', time: '00:00', topics: [], contributors: [] }),
];
const french = sample.aSample('french', { edition: fr, day: '2026-03-01', topics: [sample.birds], contributors: [sample.ana] });

/** The suite of this subject, on the database that `trial` gives. */
export function listsContract(trial: () => Trial): void {
  const begin = async (): Promise<Storage> => {
    const { storage } = trial();
    await storage.transact(async (writer) => {
      await sample.saveFixtures(writer);
      for (const each of [...samples.slice(3), french, ...samples.slice(0, 3)]) await sample.publishSample(writer, each);
    });
    return storage;
  };
  const words = async (ask: (published: Reader['published']) => Promise<readonly PublishedHead[]>): Promise<readonly string[]> => {
    const storage = await begin();
    return (await storage.read(({ published }) => ask(published))).map(({ head }) => head.slug);
  };

  describe('lists', () => {
    it('show an article with its words, but the body', async () => {
      const storage = await begin();
      const [newest] = await storage.read(({ published }) => published.newest({ edition: fr }, 1));
      const { body: _, ...head } = french.revision.content;
      expect(newest).toEqual({ article: french.article, revisionId: french.revision.id, facts: french.facts, head });
    });

    it('give the newest of an edition first, then the greater id, never more than the limit', async () => {
      expect(await words((published) => published.newest({ edition: en }, 4))).toEqual(['june', 'last', 'b-same', 'a-same']);
    });

    it('give the newest of a section, a topic and a contributor', async () => {
      expect(await words((published) => published.newest({ edition: en, sectionId: sample.town }, 9))).toEqual(['last', 'first']);
    });

    it('give the newest of a topic', async () => {
      expect(await words((published) => published.newest({ edition: en, topicId: sample.birds }, 9))).toEqual(['b-same', 'first']);
    });

    it('give the newest of a contributor', async () => {
      const ofAna = (published: Reader['published']): Promise<readonly PublishedHead[]> =>
        published.newest({ edition: en, contributorId: sample.ana }, 3);
      expect(await words(ofAna)).toEqual(['last', 'b-same', 'a-same']);
    });

    it('give the articles of named stories in the order of the names', async () => {
      const ids = [samples[3], samples[0], french].map((each) => each?.story.id ?? french.story.id);
      expect(await words((published) => published.ofStories(ids, en))).toEqual(['b-same', 'january']);
    });

    it('give a day and a month, newest first', async () => {
      const storage = await begin();
      const day = samples[2]?.facts.place.day ?? french.facts.place.day;
      await storage.read(async ({ published }) => {
        expect((await published.ofDay(en, day, 9)).map(({ head }) => head.slug)).toEqual(['b-same', 'a-same']);
        expect((await published.ofDay(en, day, 1)).map(({ head }) => head.slug)).toEqual(['b-same']);
        expect((await published.ofMonth(en, march)).map(({ place }) => place.slug)).toEqual(['last', 'b-same', 'a-same', 'first']);
      });
    });

    it('give what was first published since a moment', async () => {
      expect(await words((published) => published.since(en, at('2026-03-02'), 9))).toEqual(['june', 'last', 'b-same', 'a-same']);
    });

    it('give no more than the limit of what was first published since a moment', async () => {
      expect(await words((published) => published.since(en, at('2026-03-02', '09:01'), 1))).toEqual(['june']);
    });

    it('count the articles of days, newest first', async () => {
      const storage = await begin();
      const days = [
        ['2026-06-01', 1],
        ['2026-03-31', 1],
        ['2026-03-02', 2],
        ['2026-03-01', 1],
        ['2026-01-31', 1],
      ].map(([day, articles]) => ({ day, articles }));
      await storage.read(async ({ published }) => {
        expect(await published.days(en)).toEqual(days);
        expect(await published.days(fr)).toEqual([{ day: '2026-03-01', articles: 1 }]);
        expect(await published.month(en, march)).toEqual({ days: days.slice(1, 4), earlier: '2026-01', later: '2026-06' });
        expect(await published.month(fr, '2026-02' as CalendarMonth)).toEqual({ days: [], earlier: null, later: march });
      });
    });

    it('say which editions have a topic or a contributor, and which of these an edition has', async () => {
      const storage = await begin();
      await storage.read(async ({ published }) => {
        expect(await published.editionsOf({ topicId: sample.birds })).toEqual([en, fr]);
        expect(await published.editionsOf({ topicId: sample.tides })).toEqual([en]);
        expect(await published.editionsOf({ contributorId: sample.ben })).toEqual([en]);
        expect(await published.subjects(fr)).toEqual({ topicIds: [sample.birds], contributorIds: [sample.ana] });
        expect(await published.subjects(en)).toEqual({ topicIds: [sample.birds, sample.tides], contributorIds: [sample.ana, sample.ben] });
      });
    });

    it('lead through everything in the order of ids', async () => {
      const storage = await begin();
      const ids = [...samples, french].map(({ article }) => article.id).sort();
      await storage.read(async ({ published }) => {
        const first = await published.all(null, 4);
        const rest = await published.all(first.at(-1)?.articleId ?? null, 9);
        expect(first).toHaveLength(4);
        expect([...first, ...rest].map(({ articleId }) => articleId)).toEqual(ids);
      });
    });
  });
}
