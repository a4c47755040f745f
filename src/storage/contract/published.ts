/** Single public articles, addresses and redirects, as every database must keep them. */
import { describe, expect, it } from 'vitest';
import type { SegmentKey } from '../../core/alignment/segments.ts';
import type { ArticleId, PictureId, StoryId } from '../../core/ids.ts';
import type { CalendarDay } from '../../core/instant.ts';
import type { Redirect, RedirectTarget } from '../../core/redirect.ts';
import type { Slug } from '../../core/slug.ts';
import type { Storage } from '../storage.ts';
import type { Trial } from '../storage-contract.ts';
import * as sample from './samples.ts';

const { en, fr } = sample;
const one = sample.aSample('one', { topics: [sample.tides, sample.birds], contributors: [sample.ana, sample.ben] });
const address = [en, one.facts.place.day, one.facts.place.slug] as const;

/** The suite of this subject, on the database that `trial` gives. */
export function publishedContract(trial: () => Trial): void {
  const begin = async (...samples: readonly sample.Sample[]): Promise<Storage> => {
    const { storage } = trial();
    await storage.transact(async (writer) => {
      await sample.saveFixtures(writer);
      for (const each of samples) await sample.publishSample(writer, each);
    });
    return storage;
  };

  describe('a public article', () => {
    it('comes with its published revision, its facts and its story', async () => {
      const storage = await begin(one);
      const record = await storage.read((reader) => reader.published.article(one.article.id));
      expect(record).toMatchObject({ article: one.article, facts: one.facts, story: one.story });
      expect(record?.revision.content.body.eq(one.revision.content.body)).toBe(true);
      expect(await storage.read((reader) => reader.published.article('unknown' as ArticleId))).toBeNull();
    });

    it('comes with the others of its story in the order of the editions', async () => {
      const french = sample.aSample('un', { story: 'one', edition: fr });
      const storage = await begin(one, french);
      await storage.transact(({ publication }) => publication.saveEdition({ tag: en, name: 'The Lantern', tagline: '', position: 5 }));
      const records = await storage.read((reader) => reader.published.ofStory(one.story.id));
      expect(records.map(({ article }) => article.edition)).toEqual([fr, en]);
      expect(await storage.read((reader) => reader.published.ofStory(sample.aSample('no').story.id))).toEqual([]);
    });

    it('is found as the original of its story, and those that render it by it', async () => {
      const french = sample.aSample('un', { story: 'one', edition: fr });
      const storage = await begin(french, one);
      const [original, translation] = [one, french].map(({ article, facts }) => ({
        articleId: article.id,
        storyId: article.storyId,
        edition: article.edition,
        facts,
      }));
      await storage.read(async ({ published }) => {
        expect(await published.originalsOf([one.story.id, 'unknown' as StoryId])).toEqual([original]);
        expect(await published.translationsOf(one.article.id)).toEqual([translation]);
        expect(await published.translationsOf(french.article.id)).toEqual([]);
      });
      await storage.transact(({ published }) => published.set(one.article, null, []));
      await storage.read(async ({ published }) => {
        expect(await published.originalsOf([one.story.id])).toEqual([]);
        expect(await published.translationsOf(one.article.id)).toEqual([translation]);
      });
    });

    it('moves with its story to another section, topic, contributor, picture and slug', async () => {
      const storage = await begin(one);
      const moved = {
        place: { ...one.facts.place, slug: 'new' as Slug },
        sectionId: sample.town,
        topicIds: [sample.birds],
        contributorIds: [],
      };
      await storage.transact(({ published }) => published.set(one.article, moved, []));
      await storage.read(async ({ published }) => {
        expect((await published.article(one.article.id))?.facts).toEqual(moved);
        expect(await published.newest({ edition: en, sectionId: sample.sea }, 9)).toEqual([]);
        expect(await published.newest({ edition: en, sectionId: sample.town }, 9)).toHaveLength(1);
        expect(await published.newest({ edition: en, topicId: sample.tides }, 9)).toEqual([]);
        expect(await published.newest({ edition: en, topicId: sample.birds }, 9)).toHaveLength(1);
        expect(await published.ofContributor(sample.ana)).toEqual([]);
        expect(await published.withPicture(sample.lighthouse)).toEqual([]);
        expect(await published.at(...address)).toBeNull();
        expect(await published.at(en, one.facts.place.day, 'new' as Slug)).toBe(one.article.id);
        expect(await published.days(en)).toEqual([{ day: one.facts.place.day, articles: 1 }]);
      });
    });

    it('is found by those whom it names and by what it shows', async () => {
      const storage = await begin(one);
      const identity = { articleId: one.article.id, storyId: one.story.id, edition: en, facts: one.facts };
      await storage.read(async ({ published }) => {
        expect(await published.ofContributor(sample.ben)).toEqual([identity]);
        expect(await published.withPicture(sample.lighthouse)).toEqual([identity]);
        expect(await published.withPicture('other' as PictureId)).toEqual([]);
        expect(await published.all(null, 9)).toEqual([identity]);
      });
    });

    it('must have been published', async () => {
      const storage = await begin();
      const never = { ...one.article, publishedId: null };
      await expect(storage.transact(({ published }) => published.set(never, one.facts, []))).rejects.toThrow('never published');
    });
  });

  describe('stale segments of public articles', () => {
    const [p1, p2] = ['p1' as SegmentKey, 'p2' as SegmentKey];
    const french = sample.aSample('un', { story: 'one', edition: fr });
    const monday = sample.at('2026-03-02');
    const stale = (storage: Storage) =>
      storage.read(({ published }) => published.staleSegments([french.article.id, one.article.id, 'unknown' as ArticleId]));

    it('come back as they were set last, by article and segment', async () => {
      const storage = await begin(one, french);
      expect(await stale(storage)).toEqual([]);
      await storage.transact(async ({ published }) => {
        await published.setStaleSegments(french.article.id, new Map([[p1, monday]]));
        await published.setStaleSegments(
          french.article.id,
          new Map([
            [p2, monday],
            [p1, sample.at('2026-03-03')],
          ]),
        );
        await published.setStaleSegments(one.article.id, new Map([['headline', monday]]));
      });
      expect(await stale(storage)).toEqual([
        { articleId: one.article.id, segment: 'headline', since: monday },
        { articleId: french.article.id, segment: p1, since: sample.at('2026-03-03') },
        { articleId: french.article.id, segment: p2, since: monday },
      ]);
    });

    it('stay while the article is published anew, and end when it is taken down', async () => {
      const storage = await begin(one);
      await storage.transact(({ published }) => published.setStaleSegments(one.article.id, new Map([[p1, monday]])));
      await storage.transact(({ published }) => published.set(one.article, one.facts, []));
      expect(await stale(storage)).toHaveLength(1);
      await storage.transact(({ published }) => published.set(one.article, null, []));
      expect(await stale(storage)).toEqual([]);
    });
  });

  describe('a taken-down article', () => {
    const takeDown = (storage: Storage): Promise<void> => storage.transact(({ published }) => published.set(one.article, null, []));

    it('is on no list', async () => {
      const storage = await begin(one);
      await takeDown(storage);
      await storage.read(async ({ published }) => {
        expect(await published.article(one.article.id)).toBeNull();
        expect(await published.ofStory(one.story.id)).toEqual([]);
        expect(await published.ofStories([one.story.id], en)).toEqual([]);
        for (const list of [
          { edition: en },
          { edition: en, sectionId: sample.sea },
          { edition: en, topicId: sample.tides },
          { edition: en, contributorId: sample.ana },
        ]) {
          expect(await published.newest(list, 9)).toEqual([]);
        }
        expect(await published.days(en)).toEqual([]);
        expect(await published.ofContributor(sample.ana)).toEqual([]);
        expect(await published.withPicture(sample.lighthouse)).toEqual([]);
        expect(await published.subjects(en)).toEqual({ topicIds: [], contributorIds: [] });
      });
    });

    it('keeps its address, and its facts for those who go through everything', async () => {
      const storage = await begin(one);
      await takeDown(storage);
      await storage.read(async ({ published }) => {
        expect(await published.at(...address)).toBe(one.article.id);
        expect(await published.all(null, 9)).toEqual([{ articleId: one.article.id, storyId: one.story.id, edition: en, facts: one.facts }]);
      });
      const other = sample.aSample('other', { slug: 'one' });
      await expect(storage.transact((writer) => sample.publishSample(writer, other))).rejects.toMatchObject({ code: 'address-taken' });
    });

    it('can be taken down twice and be public again', async () => {
      const storage = await begin(one);
      await takeDown(storage);
      await takeDown(storage);
      await storage.transact(({ published }) => published.set(one.article, one.facts, []));
      expect(await storage.read(({ published }) => published.days(en))).toEqual([{ day: one.facts.place.day, articles: 1 }]);
      expect(await storage.read(({ published }) => published.newest({ edition: en }, 9))).toHaveLength(1);
    });

    it('is nothing new where it never was public', async () => {
      const storage = await begin();
      await takeDown(storage);
      expect(await storage.read(({ published }) => published.all(null, 9))).toEqual([]);
    });
  });

  describe('an address', () => {
    it('belongs to one article of an edition and day', async () => {
      const storage = await begin(one);
      const same = sample.aSample('same', { slug: 'one' });
      await expect(storage.transact((writer) => sample.publishSample(writer, same))).rejects.toMatchObject({ code: 'address-taken' });
      const french = sample.aSample('french', { slug: 'one', edition: fr });
      const nextDay = sample.aSample('next', { slug: 'one', day: '2026-03-02' });
      await storage.transact((writer) => sample.publishSample(writer, french));
      await storage.transact((writer) => sample.publishSample(writer, nextDay));
      expect(await storage.read(({ published }) => published.at(en, '2026-03-02' as CalendarDay, 'one' as Slug))).toBe(nextDay.article.id);
    });
  });

  describe('redirects', () => {
    const targets: readonly RedirectTarget[] = [
      { kind: 'section', sectionId: sample.sea, edition: en },
      { kind: 'topic', topicId: sample.tides, edition: en },
      { kind: 'contributor', contributorId: sample.ana, edition: fr },
      { kind: 'address', address: 'https://example.com/' },
    ];

    it('lead to articles and to other things', async () => {
      const storage = await begin(one);
      const others = targets.map((to, number): Redirect => ({ from: `/old/${number}`, to }));
      const toArticle = ['/a', '/ä'].map((from): Redirect => ({ from, to: { kind: 'article', articleId: one.article.id } }));
      await storage.transact(async ({ published }) => {
        for (const redirect of [...others, ...toArticle]) await published.saveRedirect(redirect);
      });
      await storage.read(async ({ published }) => {
        expect(await published.otherRedirects()).toEqual(others);
        expect(await published.redirectsTo(one.article.id)).toEqual(['/a', '/ä']);
        expect(await published.redirect('/ä')).toEqual(toArticle[1]);
        expect(await published.redirect('/b')).toBeNull();
      });
    });

    it('are found below a path', async () => {
      const storage = await begin(one);
      const froms = ['/en', '/en.html', '/en/', '/en/a/', '/en/ä', '/en0', '/fr/'];
      await storage.transact(async ({ published }) => {
        for (const from of froms) await published.saveRedirect({ from, to: { kind: 'address', address: '/' } });
      });
      expect(await storage.read(({ published }) => published.redirectsBelow('/en/'))).toEqual(['/en/', '/en/a/', '/en/ä']);
    });

    it('can be changed and removed', async () => {
      const storage = await begin(one);
      const to: RedirectTarget = { kind: 'article', articleId: one.article.id };
      await storage.transact(async ({ published }) => {
        for (const target of [...targets, to]) await published.saveRedirect({ from: '/old', to: target });
        await published.saveRedirect({ from: '/older', to });
        await published.removeRedirect('/older');
      });
      expect(await storage.read(({ published }) => published.redirect('/old'))).toEqual({ from: '/old', to });
      expect(await storage.read(({ published }) => published.redirect('/older'))).toBeNull();
    });
  });
}
