/** What the board may be asked of its cells, as every database must answer it. */
import { describe, expect, it } from 'vitest';
import { anyCell, type CellWish } from '../newsroom.ts';
import type { Storage } from '../storage.ts';
import type { Trial } from '../storage-contract.ts';
import * as sample from './samples.ts';

const { at, en, fr, sea, town } = sample;
const [ann, ben] = [sample.aPerson('ann'), sample.aPerson('ben')];
const board = { readable: null, deskId: null, sectionId: null } as const;

/** The suite of this subject, on the database that `trial` gives. */
export function cellsContract(trial: () => Trial): void {
  /**
   * `both` has a public, corrected English article and a stale French draft that Ann has claimed; `english` stands in another section and
   * has an English article in review; Ben has claimed its French one, which nobody has begun.
   */
  const begin = async (): Promise<Storage> => {
    const { storage } = trial();
    const both = sample.aSample('both', { day: '2026-03-02' });
    const french = sample.aDraft('deux', { story: 'both', edition: fr });
    const english = sample.aDraft('english', { day: '2026-03-01', section: town });
    const texts = new Map([[en, sample.aCorrectionText('It was Tuesday.', '2026-04-01')]]);
    await storage.transact(async (writer) => {
      await sample.saveFixtures(writer);
      for (const person of [ann, ben]) await writer.people.save(person);
      await sample.publishSample(writer, both);
      await writer.articles.save(french.article);
      await writer.articles.addRevision(french.revision);
      await sample.saveDraft(writer, { ...english, article: { ...english.article, state: 'in-review' } });
      await writer.desk.setSegmentCounts(french.article.id, { stale: 1, missing: 0, unconfirmed: 0, staleSince: at('2026-04-01') });
      await writer.stories.saveCorrection(sample.aCorrection('c', { storyId: both.story.id, texts, tasks: sample.openIn(fr) }));
      for (const [{ story }, person] of [[both, ann] as const, [english, ben] as const]) {
        await writer.desk.saveClaim({ storyId: story.id, edition: fr, personId: person.id, claimedAt: at('2026-04-01'), deadline: null });
      }
    });
    return storage;
  };
  const listed = async (storage: Storage, ...wishes: readonly Partial<CellWish>[]): Promise<string> => {
    const cells = wishes.map((wish) => ({ ...anyCell, ...wish }));
    const query = { ...board, cells, spiked: false, order: 'newest' as const, words: [], after: null, limit: 9 };
    const { rows, total } = await storage.read((reader) => reader.desk.board(query));
    expect(total).toBe(rows.length);
    return rows.map(({ story }) => story.slugline).join(' ');
  };

  describe('a wish for cells', () => {
    it('finds stories by the state of one article, or by an article that is missing', async () => {
      const storage = await begin();
      expect(await listed(storage, { states: ['public', 'in-review'] })).toBe('both english');
      expect(await listed(storage, { states: ['public'], editions: [fr] })).toBe('');
      expect(await listed(storage, { states: ['none'] })).toBe('english');
      expect(await listed(storage, { states: ['none'], editions: [en] })).toBe('');
      expect(await listed(storage, { states: [] })).toBe('');
    });

    it('finds stale and corrected articles, both only where one article is both', async () => {
      const storage = await begin();
      expect(await listed(storage, { isStale: true })).toBe('both');
      expect(await listed(storage, { isCorrected: true })).toBe('both');
      expect(await listed(storage, { isCorrected: true, editions: [fr] })).toBe('');
      expect(await listed(storage, { isStale: true, isCorrected: true })).toBe('');
    });

    it('finds what was sent back, until it is handed in again', async () => {
      const storage = await begin();
      expect(await listed(storage, { isSentBack: true })).toBe('');
      const found = await storage.read((reader) => reader.articles.find(sample.aDraft('deux', { story: 'both', edition: fr }).article.id));
      if (found === null) throw new Error('the French draft is not there');
      const sentBack = { at: at('2026-04-02'), by: { kind: 'person', name: 'Ann' }, note: 'Who says so?' } as const;
      await storage.transact((writer) => writer.articles.save({ ...found, sentBack }));
      expect((await storage.read((reader) => reader.articles.find(found.id)))?.sentBack).toEqual(sentBack);
      expect(await listed(storage, { isSentBack: true })).toBe('both');
      expect(await listed(storage, { isSentBack: true, claim: ann.id })).toBe('both');
      expect(await listed(storage, { isSentBack: true, claim: ben.id })).toBe('');
      expect(await listed(storage, { isSentBack: true, editions: [en] })).toBe('');
      await storage.transact((writer) => writer.articles.save(found));
      expect(await listed(storage, { isSentBack: true })).toBe('');
    });

    it('finds what a person, somebody or nobody has claimed, begun or not', async () => {
      const storage = await begin();
      expect(await listed(storage, { claim: ann.id })).toBe('both');
      expect(await listed(storage, { claim: ben.id })).toBe('english');
      expect(await listed(storage, { claim: 'somebody' })).toBe('both english');
      expect(await listed(storage, { claim: 'somebody', states: ['draft'] })).toBe('both');
      expect(await listed(storage, { claim: 'nobody', editions: [fr] })).toBe('');
      expect(await listed(storage, { claim: 'nobody', states: ['in-review'] })).toBe('english');
      expect(await listed(storage, { claim: ben.id, editions: [en] })).toBe('');
    });

    it('finds what is due, the earliest deadline first, until it is done', async () => {
      const storage = await begin();
      const due = (before: 'ever' | string, extra: Partial<CellWish> = {}) => {
        const cells = [{ ...anyCell, ...extra, due: before === 'ever' ? before : { before: at(before) } } as const];
        const query = { ...board, cells, spiked: false, order: 'deadline', words: [], after: null, limit: 1 } as const;
        return storage.read(async ({ desk }) => {
          const first = await desk.board(query);
          const second = first.next === null ? null : await desk.board({ ...query, after: first.next });
          return [...first.rows, ...(second?.rows ?? [])].map(({ story }) => story.slugline).join(' ');
        });
      };
      expect(await due('ever')).toBe('');
      const both = sample.aSample('both').story.id;
      const english = sample.aDraft('english').story.id;
      const claim = { edition: fr, claimedAt: at('2026-04-01') };
      await storage.transact(async ({ desk }) => {
        await desk.saveClaim({ ...claim, storyId: both, personId: ann.id, deadline: at('2026-04-08') });
        await desk.saveClaim({ ...claim, storyId: english, personId: ben.id, deadline: at('2026-04-05') });
        await desk.saveClaim({ ...claim, edition: en, storyId: both, personId: ben.id, deadline: at('2026-04-02') });
      });
      expect([await due('ever'), await due('2026-04-06'), await due('2026-04-05')]).toEqual(['english both', 'english', '']);
      expect([await due('ever', { claim: ann.id }), await due('ever', { editions: [en] })]).toEqual(['both', '']);
      const french = sample.aDraft('deux', { story: 'both', edition: fr }).article;
      await storage.transact(async ({ articles, desk }) => {
        await articles.save({ ...french, state: 'ready' });
        await desk.setSegmentCounts(french.id, { stale: 0, missing: 0, unconfirmed: 0, staleSince: null });
      });
      expect(await due('ever')).toBe('english');
    });

    it('finds stories of the sections that it names', async () => {
      const storage = await begin();
      expect(await listed(storage, { sections: [sea] })).toBe('both');
      expect(await listed(storage, { sections: [town], states: ['public'] })).toBe('');
      expect(await listed(storage, { sections: [] })).toBe('');
    });

    it('is one of several, of which one is enough; none at all finds nothing', async () => {
      const storage = await begin();
      expect(await listed(storage, { states: ['public'] }, { claim: ben.id })).toBe('both english');
      expect(await listed(storage)).toBe('');
    });
  });
}
