/** Stories, articles, revisions, corrections, events and imports, as every database must keep them. */
import { describe, expect, it } from 'vitest';
import type { Article, Revision } from '../../core/article.ts';
import type { Correction } from '../../core/correction.ts';
import type { ArticleId, RevisionId, SectionId, StoryId } from '../../core/ids.ts';
import type { Story } from '../../core/story.ts';
import type { StoryEvent } from '../storage.ts';
import type { Trial } from '../storage-contract.ts';
import * as sample from './samples.ts';

const { en, fr, at } = sample;
const one = sample.aSample('one');

/** The suite of this subject, on the database that `trial` gives. */
export function articlesContract(trial: () => Trial): void {
  const begin = async (): Promise<Trial['storage']> => {
    const { storage } = trial();
    await storage.transact(async (writer) => {
      await sample.saveFixtures(writer);
      await sample.publishSample(writer, one);
    });
    return storage;
  };

  describe('stories', () => {
    it('come back as they were saved last', async () => {
      const storage = await begin();
      expect(await storage.read((reader) => reader.stories.find(one.story.id))).toEqual(one.story);
      const spiked: Story = { ...one.story, topicIds: [sample.birds, sample.tides], embargo: at('2027-01-01'), spikedAt: at('2026-05-05') };
      await storage.transact((writer) => writer.stories.save(spiked));
      expect(await storage.read((reader) => reader.stories.find(one.story.id))).toEqual(spiked);
      expect(await storage.read((reader) => reader.stories.find('unknown' as StoryId))).toBeNull();
    });

    it('cannot stand in a section that does not exist', async () => {
      const storage = await begin();
      await expect(storage.transact((writer) => writer.stories.save({ ...one.story, sectionId: 'no' as SectionId }))).rejects.toThrow();
    });

    it('have corrections with a text per edition', async () => {
      const storage = await begin();
      const two = sample.aSample('two');
      const correction = (id: string, storyId: StoryId, day: string): Correction =>
        sample.aCorrection(id, { storyId, madeAt: at(day), texts: new Map([[en, sample.aCorrectionText(`${id} in English`, day)]]) });
      const [late, early, other] = [
        correction('a', one.story.id, '2026-04-02'),
        correction('b', one.story.id, '2026-04-01'),
        correction('c', two.story.id, '2026-04-01'),
      ];
      const translated = {
        ...late,
        texts: new Map([...late.texts, [fr, { text: 'En français', publishedAt: at('2026-04-03'), changedAt: at('2026-04-04') }]]),
      };
      const decision = { at: at('2026-04-05'), by: { kind: 'person', name: 'Nadia' }, reason: 'The word is not in it.' } as const;
      const draft = { text: 'En brouillon', at: at('2026-04-05'), by: decision.by };
      const silent = {
        ...early,
        texts: new Map(),
        tasks: new Map([
          [en, { openedAt: at('2026-04-01'), draft: null, dismissed: decision }],
          [fr, { openedAt: at('2026-04-01'), draft, dismissed: null }],
        ]),
        withdrawn: decision,
      };
      await storage.transact(async (writer) => {
        await sample.publishSample(writer, two);
        for (const each of [late, silent, other, translated]) await writer.stories.saveCorrection(each);
      });
      expect(await storage.read((reader) => reader.stories.corrections(one.story.id))).toEqual([silent, translated]);
      const ids = [two.story.id, one.story.id, two.story.id];
      expect(await storage.read((reader) => reader.stories.correctionsOf(ids))).toEqual([silent, translated, other]);
    });

    it('have a log, oldest first, in the order of writing within one moment', async () => {
      const storage = await begin();
      const event = (kind: string, day: string, articleId: ArticleId | null = null): StoryEvent => ({
        storyId: one.story.id,
        articleId,
        at: at(day),
        by: { kind: 'machine', name: 'Translator' },
        kind,
        details: { why: kind },
      });
      const events = [event('third', '2026-05-02'), event('first', '2026-05-01', one.article.id), event('second', '2026-05-01')];
      await storage.transact(async ({ stories }) => {
        for (const each of events) await stories.addEvent(each);
      });
      expect(await storage.read((reader) => reader.stories.events(one.story.id))).toEqual([events[1], events[2], events[0]]);
    });
  });

  describe('articles', () => {
    it('come back as they were saved last', async () => {
      const storage = await begin();
      const gone: Article = {
        ...one.article,
        state: 'taken-down',
        takenDown: { at: at('2026-05-01'), reason: 'Court order' },
        scheduledFor: at('2026-06-01'),
      };
      expect(await storage.read((reader) => reader.articles.find(one.article.id))).toEqual(one.article);
      await storage.transact((writer) => writer.articles.save(gone));
      expect(await storage.read((reader) => reader.articles.find(one.article.id))).toEqual(gone);
      expect(await storage.read((reader) => reader.articles.find('unknown' as ArticleId))).toBeNull();
    });

    it('of a story come in the order of the editions', async () => {
      const storage = await begin();
      const french = sample.aSample('un', { story: 'one', edition: fr });
      const draft = {
        ...french.article,
        translatedFromId: one.article.id,
        publishedId: null,
        place: null,
        firstPublishedAt: null,
        updatedAt: null,
        state: 'draft' as const,
      };
      await storage.transact(async (writer) => {
        await writer.articles.addRevision({ ...french.revision, restsOnId: one.revision.id });
        await writer.articles.save(draft);
        await writer.publication.saveEdition({ tag: en, name: 'The Lantern', tagline: '', position: 5 });
      });
      expect(await storage.read((reader) => reader.articles.ofStory(one.story.id))).toEqual([draft, one.article]);
      expect(await storage.transact((writer) => writer.articles.ofStory(one.story.id))).toEqual([draft, one.article]);
    });

    it('need a revision, and a story has one in each edition', async () => {
      const storage = await begin();
      const other = sample.aSample('other', { story: 'one' });
      await expect(storage.transact((writer) => writer.articles.save({ ...one.article, draftId: 'no' as RevisionId }))).rejects.toThrow();
      await expect(storage.transact((writer) => sample.publishSample(writer, other))).rejects.toThrow();
    });

    it('have revisions, newest first, with all their words and the body', async () => {
      const storage = await begin();
      const second: Revision = {
        ...one.revision,
        id: 'second' as RevisionId,
        number: 2,
        reason: 'saved',
        content: { ...one.revision.content, leadPicture: null },
      };
      await storage.transact((writer) => writer.articles.addRevision(second));
      const revisions = await storage.read((reader) => reader.articles.revisions(one.article.id));
      expect(revisions.map(plain)).toEqual([second, one.revision].map(plain));
      const found = await storage.read((reader) => reader.articles.revision(one.revision.id));
      expect(found?.content.body.eq(one.revision.content.body)).toBe(true);
      expect(await storage.read((reader) => reader.articles.revision('unknown' as RevisionId))).toBeNull();
    });

    it('have revisions that can be read in ranges, newest first', async () => {
      const storage = await begin();
      const numbered = (number: number): Revision => ({ ...one.revision, id: `number-${number}` as RevisionId, number, reason: 'saved' });
      await storage.transact(async (writer) => {
        for (const number of [2, 3, 4]) await writer.articles.addRevision(numbered(number));
      });
      const numbers = async (before: number | null, limit: number) =>
        (await storage.read(({ articles }) => articles.revisions(one.article.id, { before, limit }))).map(({ number }) => number);
      expect(await numbers(null, 2)).toEqual([4, 3]);
      expect(await numbers(3, 2)).toEqual([2, 1]);
      expect(await numbers(3, 1)).toEqual([2]);
      expect(await numbers(1, 2)).toEqual([]);
    });

    it('never change a revision', async () => {
      const storage = await begin();
      await expect(storage.transact((writer) => writer.articles.addRevision({ ...one.revision, number: 2 }))).rejects.toThrow();
      await expect(
        storage.transact((writer) => writer.articles.addRevision({ ...one.revision, id: 'new' as RevisionId })),
      ).rejects.toThrow();
    });
  });

  describe('imports', () => {
    it('remember what was made of a source', async () => {
      const storage = await begin();
      const record = {
        source: 'page:1',
        storyId: one.story.id,
        articleId: one.article.id,
        revisionId: one.revision.id,
        importedAt: at('2026-01-01'),
      };
      await storage.transact((writer) => writer.imports.save(record));
      await storage.transact((writer) => writer.imports.save({ ...record, importedAt: at('2026-01-02') }));
      expect(await storage.read((reader) => reader.imports.find('page:1'))).toEqual({ ...record, importedAt: at('2026-01-02') });
      expect(await storage.read((reader) => reader.imports.find('page:2'))).toBeNull();
    });
  });
}

function plain(revision: Revision): unknown {
  return { ...revision, content: { ...revision.content, body: revision.content.body.toJSON() } };
}
