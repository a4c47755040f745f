/** Corrections across stories, as every database must find them. */
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../core/correction.ts';
import type { Instant } from '../../core/instant.ts';
import type { OpenCorrectionQuery } from '../correction-storage.ts';
import type { Trial } from '../storage-contract.ts';
import * as sample from './samples.ts';

const { en, fr, sea, town, at } = sample;
const [one, two] = [sample.aSample('one'), sample.aSample('two', { day: '2026-03-02', section: town })];
const storyId = one.story.id;
const ran = (...days: readonly string[]) =>
  days.map((day) => sample.aCorrection(`on ${day}`, { storyId, texts: new Map([[en, sample.aCorrectionText(`Said on ${day}.`, day)]]) }));

/** The suite of this subject, on the database that `trial` gives. */
export function correctionsContract(trial: () => Trial): void {
  const begin = async (...corrections: readonly Correction[]): Promise<Trial['storage']> => {
    const { storage } = trial();
    await storage.transact(async (writer) => {
      await sample.saveFixtures(writer);
      for (const story of [one, two]) await sample.publishSample(writer, story);
      for (const correction of corrections) await writer.stories.saveCorrection(correction);
    });
    return storage;
  };
  const decision = { at: at('2026-04-05'), by: { kind: 'person', name: 'Nadia' }, reason: 'It was right.' } as const;
  const everywhere = { editions: null, sections: null };

  describe('open corrections', () => {
    const early = sample.aCorrection('early', { storyId, tasks: sample.openIn(en, fr) });
    const [, task] = [...sample.openIn(fr)][0] ?? [];
    const later = (own: Partial<typeof task>): Correction['tasks'] =>
      task === undefined ? new Map() : new Map([[fr, { ...task, openedAt: at('2026-04-02'), ...own }]]);
    const late = sample.aCorrection('late', { storyId: two.story.id, tasks: later({}) });
    const found = async (places: OpenCorrectionQuery['places'], limit = 9): Promise<string> => {
      const storage = await begin(late, early);
      const { tasks, total } = await storage.read(({ corrections }) => corrections.open({ places, limit }));
      return [...tasks.map(({ correctionId, edition }) => `${correctionId} ${edition}`), total].join(', ');
    };

    it('are those that an edition has still to run, the oldest first', async () =>
      expect(await found([everywhere])).toBe('early en, early fr, late fr, 3'));
    it('are those of the editions and sections that are asked for', async () =>
      expect(
        await found([
          { editions: [en], sections: null },
          { editions: [fr], sections: [town] },
        ]),
      ).toBe('early en, late fr, 2'));
    it('are none where nothing is asked for', async () => expect(await found([])).toBe('0'));
    it('are never more than the limit, and all are counted', async () =>
      expect(await found([{ editions: null, sections: [sea, town] }], 1)).toBe('early en, 3'));
    it('are none once they were run, dismissed or withdrawn', async () => {
      const run = sample.aCorrection('run', {
        storyId,
        tasks: later({}),
        texts: new Map([[fr, sample.aCorrectionText('Faux.', '2026-04-02')]]),
      });
      const dismissed = sample.aCorrection('dismissed', { storyId, tasks: later({ dismissed: decision }) });
      const withdrawn = sample.aCorrection('withdrawn', { storyId, tasks: later({}), withdrawn: decision });
      const storage = await begin(run, dismissed, withdrawn);
      expect((await storage.read(({ corrections }) => corrections.open({ places: [everywhere], limit: 9 }))).tasks).toEqual([]);
    });
    it('are none of a story that was spiked', async () => {
      const storage = await begin(early);
      await storage.transact((writer) => writer.stories.save({ ...one.story, spikedAt: at('2026-05-05') }));
      expect((await storage.read(({ corrections }) => corrections.open({ places: [everywhere], limit: 9 }))).total).toBe(0);
    });
  });

  describe('published corrections', () => {
    const days = ['2026-03-31', '2026-04-01', '2026-05-01'];
    const listed = async (from: Instant | null, before: Instant | null, limit = 9): Promise<readonly string[]> => {
      const storage = await begin(...ran(...days));
      const found = await storage.read(({ corrections }) => corrections.published(en, { from, before, limit }));
      return found.map(({ text }) => text);
    };

    it('are listed newest first', async () =>
      expect(await listed(null, null)).toEqual(['Said on 2026-05-01.', 'Said on 2026-04-01.', 'Said on 2026-03-31.']));
    it('are listed from a moment on and before another', async () =>
      expect(await listed(at('2026-04-01'), at('2026-05-01'))).toEqual(['Said on 2026-04-01.']));
    it('are never more than the limit', async () => expect(await listed(null, null, 1)).toEqual(['Said on 2026-05-01.']));
    it('come with the article that was wrong', async () => {
      const storage = await begin(...ran('2026-04-01'));
      const [found] = await storage.read(({ corrections }) => corrections.published(en, { from: null, before: null, limit: 1 }));
      expect(found).toMatchObject({ correctionId: 'on 2026-04-01', publishedAt: at('2026-04-01'), changedAt: at('2026-04-01') });
      expect(found?.article.article).toEqual(one.article);
    });
    it('are those of the edition alone', async () => {
      const storage = await begin(...ran('2026-04-01'));
      expect(await storage.read(({ corrections }) => corrections.published(fr, { from: null, before: null, limit: 9 }))).toEqual([]);
    });
    it('are those of articles that readers can have', async () => {
      const storage = await begin(...ran('2026-04-01'));
      await storage.transact((writer) => writer.published.set(one.article, null, []));
      const [found, beside] = await storage.read(async ({ corrections }) => [
        await corrections.published(en, { from: null, before: null, limit: 9 }),
        await corrections.beside(en, { before: at('2027-01-01'), from: at('2026-01-01') }),
      ]);
      expect([found, beside]).toEqual([[], { earlier: null, later: null }]);
    });
    it('have neighbours', async () => {
      const storage = await begin(...ran(...days));
      const beside = (before: string, from: string) =>
        storage.read(({ corrections }) => corrections.beside(en, { before: at(before), from: at(from) }));
      expect(await beside('2026-04-01', '2026-04-02')).toEqual({ earlier: at('2026-03-31'), later: at('2026-05-01') });
      expect(await beside('2026-03-31', '2026-05-01')).toEqual({ earlier: null, later: at('2026-05-01') });
    });
    it('of a story are known by their moments', async () => {
      const storage = await begin(...ran(...days));
      const moments = (edition: typeof en) => storage.read(({ corrections }) => corrections.moments(storyId, edition));
      expect([await moments(en), await moments(fr)]).toEqual([days.map((day) => at(day)), []]);
    });
  });
}
