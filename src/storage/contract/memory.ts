/** The translation memory, as every database must keep it. */
import { describe, expect, it } from 'vitest';
import type { SegmentKey } from '../../core/alignment/segments.ts';
import type { MemoryEntry } from '../../core/memory/memory.ts';
import type { MemoryQuery } from '../memory-storage.ts';
import type { Reader, Storage } from '../storage.ts';
import type { Trial } from '../storage-contract.ts';
import * as sample from './samples.ts';

const { at, en, fr, sea, town } = sample;
const one = sample.aDraft('one');

const query: MemoryQuery = { from: en, to: fr, readable: null, limit: 10 };

function anEntry(source: string, target: string, own: Partial<MemoryEntry> = {}): MemoryEntry {
  return { from: en, to: fr, source, target, at: at('2026-01-02'), by: { kind: 'person', name: 'Ann' }, place: null, ...own };
}

/** An entry that was confirmed in a segment of the sample's article. */
function confirmed(segment: string, source: string, target: string): MemoryEntry {
  const place = { storyId: one.story.id, articleId: one.article.id, segment: segment as SegmentKey };
  return anEntry(source, target, { place });
}

/** The suite of this subject, on the database that `trial` gives. */
export function memoryContract(trial: () => Trial): void {
  const remembering = async (...portions: readonly (readonly MemoryEntry[])[]): Promise<Storage> => {
    const { storage } = trial();
    await storage.transact(async (writer) => {
      await sample.saveFixtures(writer);
      await sample.saveDraft(writer, one);
    });
    for (const entries of portions) await storage.transact((writer) => writer.memory.remember(entries));
    return storage;
  };
  const targets = async (storage: Storage, find: (memory: Reader['memory']) => Promise<readonly MemoryEntry[]>) =>
    (await storage.read((reader) => find(reader.memory))).map(({ target }) => target);

  describe('the memory', () => {
    it('gives back what was kept, with the place where it was confirmed', async () => {
      const entries = [confirmed('b1', 'The ferry is back.', 'Le bac revient.'), anEntry('Low tide', 'Marée basse')];
      const storage = await remembering(entries);
      const found = await storage.read(({ memory }) => memory.after(0, { pair: {}, limit: 10 }));
      const { slugline, sectionId } = one.story;
      expect(found.map(({ number: _, ...rest }) => rest)).toEqual([
        { ...entries[0], story: { slugline, sectionId, isSpiked: false }, publicPlace: null },
        { ...entries[1], story: null, publicPlace: null },
      ]);
      const [first] = found;
      expect(await storage.read(({ memory }) => memory.find(first?.number ?? 0))).toEqual(first);
      expect(await storage.read(({ memory }) => memory.find(4_711))).toBeNull();
    });

    it('finds the same text whatever its white space, in its pair and direction alone', async () => {
      const storage = await remembering([
        anEntry('Low  tide', 'Marée basse'),
        anEntry('Low tide', 'Niedrigwasser', { to: en }),
        anEntry('Low tide', 'Ebbe', { from: fr, to: en }),
      ]);
      expect(await targets(storage, (memory) => memory.same([' Low tide'], query))).toEqual(['Marée basse']);
    });

    it('replaces what was confirmed in the same segment for the same text, and keeps what was for another text', async () => {
      const storage = await remembering(
        [confirmed('b1', 'Low tide', 'Basse marée')],
        [confirmed('b1', 'Low tide', 'Marée basse')],
        [confirmed('b1', 'High tide', 'Marée haute')],
      );
      expect(await targets(storage, (memory) => memory.same(['Low tide', 'High tide'], query))).toEqual(['Marée haute', 'Marée basse']);
    });

    it('takes from elsewhere nothing twice, nor what was confirmed in the same words', async () => {
      const storage = await remembering([confirmed('b1', 'Low tide', 'Marée basse')]);
      const foreign = [anEntry('Low tide', 'Marée basse'), anEntry('Low tide', 'Ebbe'), anEntry('Low tide', 'Ebbe')];
      expect(await storage.transact(({ memory }) => memory.remember(foreign))).toBe(1);
      expect(await storage.transact(({ memory }) => memory.remember(foreign))).toBe(0);
    });

    it('finds what is like a text by its rare words, the most alike first', async () => {
      const storage = await remembering([
        anEntry('The ferry to Skerra comes at noon.', 'un'),
        anEntry('The ferry to Skerra comes at night.', 'deux'),
        anEntry('The tide comes and goes and comes.', 'trois'),
        anEntry('Ferry', 'quatre'),
      ]);
      const found = await targets(storage, (memory) => memory.similar('The ferry to Skerra comes at noon, they say.', query));
      expect(found.slice(0, 2)).toEqual(['un', 'deux']);
      expect(found).not.toContain('quatre');
    });

    it('finds a text by words in it, wherever they stand, where no space parts them too', async () => {
      const storage = await remembering([
        anEntry('The ferry to Skerra', 'un'),
        anEntry('Skerra has a FERRY', 'deux'),
        anEntry('渡船回到港口', 'trois'),
      ]);
      expect(await targets(storage, (memory) => memory.containing('ferry skerra', query))).toEqual(['deux', 'un']);
      expect(await targets(storage, (memory) => memory.containing('港口', query))).toEqual(['trois']);
      expect(await targets(storage, (memory) => memory.containing('ferr', query))).toEqual([]);
    });

    it('shows nothing of a section that somebody may not read', async () => {
      const storage = await remembering([confirmed('b1', 'The ferry is back.', 'caché'), anEntry('The ferry is back!', 'ouvert')]);
      const search = async (readable: MemoryQuery['readable']) => [
        await targets(storage, (memory) => memory.same(['The ferry is back.'], { ...query, readable })),
        await targets(storage, (memory) => memory.containing('ferry', { ...query, readable })),
        await targets(storage, (memory) => memory.similar('The ferry is back.', { ...query, readable })),
      ];
      expect(await search([sea])).toEqual([['caché'], ['ouvert', 'caché'], ['ouvert', 'caché']]);
      expect(await search([town])).toEqual([[], ['ouvert'], ['ouvert']]);
    });

    it('shows nothing of a spiked story', async () => {
      const storage = await remembering([confirmed('b1', 'The ferry is back.', 'caché')]);
      await storage.transact(({ stories }) => stories.save({ ...one.story, spikedAt: at('2026-01-09') }));
      expect(await targets(storage, (memory) => memory.same(['The ferry is back.'], query))).toEqual([]);
      expect(await targets(storage, (memory) => memory.after(0, { pair: {}, limit: 10 }))).toEqual([]);
    });

    it('forgets an entry with its words', async () => {
      const storage = await remembering([anEntry('Low tide', 'un'), anEntry('Low tide here', 'deux')]);
      const [first] = await storage.read(({ memory }) => memory.same(['Low tide'], query));
      await storage.transact(({ memory }) => memory.forget([first?.number ?? 0, 4_711]));
      expect(await targets(storage, (memory) => memory.containing('tide', query))).toEqual(['deux']);
    });

    it('goes through everything in order, of one pair alone too', async () => {
      const entries = [anEntry('a', 'un'), anEntry('b', 'deux', { to: en }), anEntry('c', 'trois')];
      const storage = await remembering(entries);
      const [first] = await storage.read(({ memory }) => memory.after(0, { pair: {}, limit: 1 }));
      expect(await targets(storage, (memory) => memory.after(first?.number ?? 0, { pair: {}, limit: 10 }))).toEqual(['deux', 'trois']);
      expect(await targets(storage, (memory) => memory.after(0, { pair: { from: en, to: fr }, limit: 10 }))).toEqual(['un', 'trois']);
    });

    it('keeps what no database of texts can hold without it', async () => {
      const storage = await remembering([anEntry('Low\0 tide \ud800', 'Marée\0')]);
      expect(await targets(storage, (memory) => memory.containing('low tide', query))).toEqual(['Marée']);
    });
  });
}
