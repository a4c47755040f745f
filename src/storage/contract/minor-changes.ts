/** Minor changes, as every database must keep them. */
import { describe, expect, it } from 'vitest';
import type { Fingerprint } from '../../core/alignment/fingerprint.ts';
import type { SegmentKey } from '../../core/alignment/segments.ts';
import type { MinorCall } from '../minor-change-storage.ts';
import type { Storage } from '../storage.ts';
import type { Trial } from '../storage-contract.ts';
import * as sample from './samples.ts';

const { at } = sample;
const [one, two] = [sample.aDraft('one'), sample.aDraft('two')];

/** A change of a segment, `before > after`, on the second of January unless said otherwise. */
function aCall(segment: string, readings: string, own: Partial<MinorCall> = {}): MinorCall {
  const [before, after] = readings.split(' > ') as [Fingerprint, Fingerprint];
  return { segment: segment as SegmentKey, before, after, at: at('2026-01-02'), by: { kind: 'person', name: 'Ann' }, ...own };
}

/** The suite of this subject, on the database that `trial` gives. */
export function minorChangesContract(trial: () => Trial): void {
  const saving = async (...calls: readonly MinorCall[]): Promise<Storage> => {
    const { storage } = trial();
    await storage.transact(async (writer) => {
      await sample.saveFixtures(writer);
      for (const draft of [one, two]) await sample.saveDraft(writer, draft);
      for (const call of calls) await writer.minorChanges.add(one.article.id, call);
    });
    return storage;
  };
  const ofOne = (storage: Storage) => storage.read((reader) => reader.minorChanges.of(one.article.id));

  describe('minor changes', () => {
    it('come back with who called them so, the oldest first, and belong to one article', async () => {
      const late = aCall('headline', 'a > b', { at: at('2026-01-03'), by: { kind: 'system', name: 'Courant' } });
      const storage = await saving(late, aCall('p1', 'a > b'), aCall('f/alt', 'a > b'));
      expect(await ofOne(storage)).toEqual([aCall('f/alt', 'a > b'), aCall('p1', 'a > b'), late]);
      expect(await storage.read((reader) => reader.minorChanges.of(two.article.id))).toEqual([]);
    });

    it('stay as they were called first', async () => {
      const again = aCall('p1', 'a > b', { at: at('2026-01-03'), by: { kind: 'person', name: 'Ben' } });
      expect(await ofOne(await saving(aCall('p1', 'a > b'), again))).toEqual([aCall('p1', 'a > b')]);
    });

    it('are taken back one by one, in whichever direction they are named', async () => {
      const storage = await saving(aCall('p1', 'a > b'), aCall('p1', 'b > c'), aCall('p2', 'a > b'));
      await storage.transact(async ({ minorChanges }) => {
        await minorChanges.remove(one.article.id, aCall('p1', 'b > a'));
        await minorChanges.remove(two.article.id, aCall('p1', 'b > c'));
      });
      expect(await ofOne(storage)).toEqual([aCall('p1', 'b > c'), aCall('p2', 'a > b')]);
    });
  });
}
