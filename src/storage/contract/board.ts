/** The board, as every database must give it. */
import { describe, expect, it } from 'vitest';
import type { SegmentKey } from '../../core/alignment/segments.ts';
import type { Article } from '../../core/article.ts';
import type { DeskId, PublishingGroupId, RevisionId, StoryId } from '../../core/ids.ts';
import type { Instant } from '../../core/instant.ts';
import type { ArticleQuery, BoardPage, BoardQuery } from '../newsroom.ts';
import type { Storage, Writer } from '../storage.ts';
import type { Trial } from '../storage-contract.ts';
import * as sample from './samples.ts';

const { at, en, fr, sea, town } = sample;
const ann = sample.aPerson('ann');
const everything: BoardQuery = {
  readable: null,
  deskId: null,
  sectionId: null,
  spiked: false,
  order: 'newest' as const,
  words: [],
  after: null,
  limit: 100,
};

/** The suite of this subject, on the database that `trial` gives. */
export function boardContract(trial: () => Trial): void {
  const begin = async (work: (writer: Writer) => Promise<void>): Promise<Storage> => {
    const { storage } = trial();
    await storage.transact(async (writer) => {
      await sample.saveFixtures(writer);
      await writer.people.save(ann);
      await work(writer);
    });
    return storage;
  };
  const board = (storage: Storage, query: Partial<BoardQuery> = {}): Promise<BoardPage> =>
    storage.read((reader) => reader.desk.board({ ...everything, ...query }));
  /** The sluglines of the stories that match, in the order of the board. */
  const listed = async (storage: Storage, query: Partial<BoardQuery>): Promise<string> => {
    const { rows, total } = await board(storage, query);
    expect(total).toBe(rows.length);
    return rows.map(({ story }) => story.slugline).join(' ');
  };

  describe('a row of the board', () => {
    it('has the story and a cell for each article, in the order of the editions', async () => {
      const [english, french] = [sample.aSample('one'), sample.aDraft('un', { story: 'one', edition: fr })];
      const newer = { ...english.revision, id: 'newer' as RevisionId, number: 2, madeAt: at('2026-05-01') };
      const revision = { ...newer, madeBy: { kind: 'person', name: 'Ben' } as const, content: { ...newer.content, headline: 'Newer' } };
      const storage = await begin(async (writer) => {
        await sample.publishSample(writer, english);
        await writer.articles.save(french.article);
        await writer.articles.addRevision(french.revision);
        await writer.articles.addRevision(revision);
        await writer.articles.save({ ...english.article, draftId: revision.id });
        await writer.desk.setSegmentCounts(french.article.id, { stale: 2, missing: 3, unconfirmed: 1, staleSince: at('2026-05-01') });
        await writer.published.setStaleSegments(
          english.article.id,
          new Map<SegmentKey, Instant>([
            ['headline', at('2026-05-04')],
            ['kicker', at('2026-05-03')],
          ]),
        );
      });
      const unmarked = {
        claim: null,
        isCorrected: false,
        openCorrections: 0,
        hasUnpublishedChanges: false,
        staleSegments: 0,
        staleSince: null,
        missingSegments: 0,
        unconfirmedSegments: 0,
        readersSince: null,
        scheduleFailure: null,
      };
      const [englishCell, frenchCell] = [
        {
          ...unmarked,
          edition: en,
          article: { ...english.article, draftId: revision.id },
          headline: 'Newer',
          changedBy: 'Ben',
          changedAt: at('2026-05-01'),
          hasUnpublishedChanges: true,
          readersSince: at('2026-05-03'),
        },
        {
          ...unmarked,
          edition: fr,
          article: french.article,
          headline: 'Headline of un',
          changedBy: 'Ana',
          changedAt: french.revision.madeAt,
          staleSegments: 2,
          staleSince: at('2026-05-01'),
          missingSegments: 3,
          unconfirmedSegments: 1,
        },
      ];
      const rows = [{ story: english.story, cells: [englishCell, frenchCell] }];
      expect(await board(storage)).toEqual({ rows, total: 1, isCounted: true, next: null });
    });

    it('has a cell for a claim where there is no article yet, and none where there is neither', async () => {
      const one = sample.aDraft('one', { edition: fr });
      const claim = { storyId: one.story.id, edition: en, personId: ann.id, claimedAt: at('2026-01-01'), deadline: null };
      const storage = await begin(async (writer) => {
        await sample.saveDraft(writer, one);
        await writer.desk.saveClaim(claim);
        await writer.publication.saveEdition({ tag: 'de' as typeof en, name: 'Die Laterne', tagline: '', position: 9 });
      });
      const [first, second, third] = (await board(storage)).rows[0]?.cells ?? [];
      expect(first).toMatchObject({ edition: en, article: null, headline: null, claim, changedBy: null, changedAt: null });
      expect(second).toMatchObject({ edition: fr, article: one.article, claim: null });
      expect(third).toBeUndefined();
    });

    it('says in which editions the story is corrected', async () => {
      const one = sample.aSample('one');
      const french = sample.aDraft('un', { story: 'one', edition: fr });
      const texts = new Map([[en, sample.aCorrectionText('It was Tuesday.', '2026-04-01')]]);
      const storage = await begin(async (writer) => {
        await sample.publishSample(writer, one);
        await writer.articles.save(french.article);
        await writer.articles.addRevision(french.revision);
        await writer.stories.saveCorrection(sample.aCorrection('c', { storyId: one.story.id, texts, tasks: sample.openIn(fr) }));
      });
      const { cells } = (await board(storage)).rows[0] ?? { cells: [] };
      expect(cells.map(({ isCorrected }) => isCorrected)).toEqual([true, false]);
      expect(cells.map(({ openCorrections }) => openCorrections)).toEqual([0, 1]);
    });

    it('says which articles a rule refused at their moment, until somebody has seen to it', async () => {
      const one = sample.aDraft('one');
      const french = sample.aDraft('un', { story: 'one', edition: fr });
      const group = {
        id: 'group' as PublishingGroupId,
        storyId: one.story.id,
        articles: [{ articleId: french.article.id, revisionId: french.revision.id }],
        createdAt: at('2026-04-01'),
        scheduledFor: at('2026-04-02'),
        publishedAt: null,
        failure: 'credit-missing',
      };
      const storage = await begin(async (writer) => {
        await sample.saveDraft(writer, one);
        await writer.articles.save(french.article);
        await writer.articles.addRevision(french.revision);
        await writer.desk.saveGroup(group);
      });
      const failures = async () => (await board(storage)).rows[0]?.cells.map(({ scheduleFailure }) => scheduleFailure);
      expect(await failures()).toEqual([null, 'credit-missing']);
      await storage.transact((writer) => writer.desk.saveGroup({ ...group, failure: null }));
      expect(await failures()).toEqual([null, null]);
    });

    it('can be asked for by the story, whatever a filter would leave out', async () => {
      const [one, two] = [sample.aDraft('one'), sample.aDraft('two', { topics: [] })];
      const storage = await begin(async (writer) => {
        await sample.saveDraft(writer, one);
        await sample.saveDraft(writer, { ...two, story: { ...two.story, spikedAt: at('2026-04-01') } });
      });
      const ids = [two.story.id, 'unknown' as StoryId, one.story.id];
      const rows = await storage.read((reader) => reader.desk.rows(ids));
      expect(rows.map(({ story, cells }) => [story.slugline, story.topicIds.length, cells.length])).toEqual([
        ['two', 0, 1],
        ['one', 1, 1],
      ]);
    });
  });

  describe('the board', () => {
    const aDraft = (word: string, { state = 'draft', ...options }: sample.SampleOptions & { readonly state?: Article['state'] } = {}) => {
      const draft = sample.aDraft(word, options);
      return { ...draft, article: { ...draft.article, state } };
    };

    it('has the newest story first, a page at a time, and says how many there are', async () => {
      const storage = await begin(async (writer) => {
        for (const day of ['03', '01', '02', '04', '05']) await sample.saveDraft(writer, aDraft(day, { day: `2026-03-${day}` }));
        await sample.saveDraft(writer, aDraft('also 02', { day: '2026-03-02' }));
      });
      const pages: string[] = [];
      for (let after: BoardQuery['after'] = null, more = true; more; more = after !== null) {
        const page = await board(storage, { after, limit: 2 });
        expect(page.total).toBe(6);
        pages.push(page.rows.map(({ story }) => story.slugline).join(' '));
        after = page.next;
      }
      expect(pages).toEqual(['05 04', '03 also 02', '02 01']);
    });

    it('leaves out sections that may not be read', async () => {
      const storage = await begin(async (writer) => {
        await sample.saveDraft(writer, aDraft('at sea', { day: '2026-03-01' }));
        await sample.saveDraft(writer, aDraft('in town', { day: '2026-03-02', section: town }));
      });
      expect(await listed(storage, {})).toBe('in town at sea');
      expect(await listed(storage, { readable: [sea] })).toBe('at sea');
      expect(await listed(storage, { readable: [sea], sectionId: town })).toBe('');
      expect(await listed(storage, { readable: [] })).toBe('');
      expect(await listed(storage, { sectionId: town })).toBe('in town');
    });

    it('can be that of one desk', async () => {
      const deskId = 'desk' as DeskId;
      const [one, two] = [aDraft('one', { day: '2026-03-01' }), aDraft('two', { day: '2026-03-02' })];
      const storage = await begin(async (writer) => {
        await writer.desk.saveDesk({ id: deskId, name: 'Desk', position: 1 });
        await sample.saveDraft(writer, { ...one, story: { ...one.story, deskId } });
        await sample.saveDraft(writer, two);
      });
      expect(await listed(storage, { deskId })).toBe('one');
      expect(await listed(storage, { deskId: 'none' as DeskId })).toBe('');
    });

    it('has spiked stories by themselves', async () => {
      const [one, two] = [aDraft('one', { day: '2026-03-01' }), aDraft('two', { day: '2026-03-02' })];
      const storage = await begin(async (writer) => {
        await sample.saveDraft(writer, one);
        await sample.saveDraft(writer, { ...two, story: { ...two.story, spikedAt: at('2026-03-03') } });
      });
      expect([await listed(storage, {}), await listed(storage, { spiked: true })]).toEqual(['one', 'two']);
    });
  });

  describe('the articles to link to', () => {
    const asked = { readable: null, words: [], edition: fr, limit: 100 };
    const found = (storage: Storage, query: Partial<ArticleQuery> = {}): Promise<string> =>
      storage.read(async ({ desk }) => (await desk.articles({ ...asked, ...query })).map(({ headline }) => headline).join(', '));
    const publish = (writer: Writer, ...samples: readonly sample.Sample[]) =>
      Promise.all(samples.map((one) => sample.publishSample(writer, one)));
    const together = (): Promise<Storage> =>
      begin(async (writer) => {
        await publish(writer, sample.aSample('old', { day: '2026-03-01' }), sample.aSample('new', { day: '2026-03-02' }));
        await sample.saveDraft(writer, sample.aDraft('draft', { day: '2026-03-03', section: town }));
        await sample.saveDraft(writer, sample.aDraft('vieux', { story: 'old', edition: fr }));
      });

    it('are those of the edition first, then those that readers see, then the newest', async () => {
      const own = 'Headline of vieux';
      expect(await found(await together())).toBe([own, 'Headline of new', 'Headline of old', 'Headline of draft'].join(', '));
    });

    it('are found by the words of their story in any language', async () =>
      expect(await found(await together(), { words: ['VIEUX'] })).toBe('Headline of vieux, Headline of old'));

    it('are of the sections that may be read, and not more than asked for', async () => {
      const storage = await together();
      expect(await found(storage, { readable: [town] })).toBe('Headline of draft');
      expect(await found(storage, { readable: [] })).toBe('');
      expect(await found(storage, { limit: 1 })).toBe('Headline of vieux');
    });

    it('are none of spiked stories, none taken down and none without a headline', async () => {
      const [spiked, down, bare] = [sample.aDraft('spiked'), sample.aSample('down'), sample.aDraft('bare')];
      const storage = await begin(async (writer) => {
        await sample.saveDraft(writer, { ...spiked, story: { ...spiked.story, spikedAt: at('2026-03-03') } });
        await publish(writer, down);
        await writer.articles.save({ ...down.article, state: 'taken-down', takenDown: { at: at('2026-03-03'), reason: 'wrong' } });
        const content = { ...bare.revision.content, headline: '' };
        await sample.saveDraft(writer, { ...bare, revision: { ...bare.revision, content } });
      });
      expect(await found(storage)).toBe('');
    });
  });

  describe('the search of the board', () => {
    const headlined = (word: string, headline: string, options: sample.SampleOptions = {}) => {
      const draft = sample.aDraft(word, options);
      return { ...draft, revision: { ...draft.revision, content: { ...draft.revision.content, headline } } };
    };

    it('finds words of the slugline and of headlines in any language, whatever the case and the accents', async () => {
      const storage = await begin(async (writer) => {
        const headlines = [
          'Die FÄHRE nach Straße',
          'Паром вернулся',
          'Το ΠΛΟΙΟ της Κρήτης',
          'عَادَتِ العبّارة',
          '渡し船が戻った',
          '100%_sure\\',
        ];
        for (const [number, headline] of headlines.entries()) await sample.saveDraft(writer, headlined(`s${number}`, headline));
      });
      const found = (...words: readonly string[]) => listed(storage, { words });
      expect(await Promise.all([found('fähre'), found('FAHRE', 'STRASSE'), found('fähre', 's1')])).toEqual(['s0', 's0', '']);
      expect(await Promise.all([found('ПАРОМ'), found('κρητης'), found('عادت'), found('戻')])).toEqual(['s1', 's2', 's3', 's4']);
      expect(await Promise.all([found('S2'), found('100%'), found('%_s'), found('re\\'), found('_____')])).toEqual([
        's2',
        's5',
        's5',
        's5',
        '',
      ]);
    });

    it('finds the headline of the newest revision and the slugline of now, not those before', async () => {
      const one = headlined('one', 'Old headline');
      const storage = await begin((writer) => sample.saveDraft(writer, one));
      const content = { ...one.revision.content, headline: 'Young headline' };
      const newer = { ...one.revision, id: 'newer' as RevisionId, number: 2, content };
      await storage.transact(async (writer) => {
        await writer.articles.addRevision(newer);
        await writer.articles.save({ ...one.article, draftId: newer.id });
        await writer.stories.save({ ...one.story, slugline: 'ferry' });
      });
      const found = (word: string) => listed(storage, { words: [word] });
      expect(await Promise.all(['young', 'ferry', 'old', 'one'].map(found))).toEqual(['ferry', 'ferry', '', '']);
    });

    it('forgets no headline when several articles of a story change at once', async () => {
      const [english, french] = [headlined('one', 'English'), headlined('un', 'French', { story: 'one', edition: fr })];
      const storage = await begin((writer) => sample.saveDraft(writer, english));
      const change = (article: Article, id: string, headline: string) =>
        storage.transact(async (writer) => {
          const content = { ...english.revision.content, headline };
          await writer.articles.addRevision({ ...english.revision, articleId: article.id, id: id as RevisionId, number: 2, content });
          await writer.articles.save({ ...article, draftId: id as RevisionId });
          await new Promise((done) => setTimeout(done, 20));
        });
      await Promise.all([change(english.article, 'r2', 'Changed'), change(french.article, 'r3', 'Nouveau')]);
      expect(await listed(storage, { words: ['changed', 'nouveau'] })).toBe('one');
    });
  });
}
