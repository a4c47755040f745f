import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anArticle, aParagraph } from '../../../test/aligned.ts';
import { fingerprint } from './fingerprint.ts';
import { fingerprintsOf, type MinorChange, readingsOf, readsAsSeen } from './readings.ts';
import type { SegmentKey } from './segments.ts';

const key = 'b' as SegmentKey;
const change = (before: string, after: string): MinorChange => ({ segment: key, before: fingerprint(before), after: fingerprint(after) });
const isSame = (now: string, seen: string, changes: readonly MinorChange[]) =>
  readsAsSeen(readingsOf(fingerprintsOf(anArticle(aParagraph('b', now))), changes), key, fingerprint(seen));

describe('readsAsSeen', () => {
  it('takes a minor change in both directions', () =>
    expect([isSame('one', 'two', [change('one', 'two')]), isSame('two', 'one', [change('one', 'two')])]).toEqual([true, true]));
  it('takes one after the other', () => expect(isSame('three', 'one', [change('one', 'two'), change('two', 'three')])).toBe(true));
  it('takes no change of another segment', () =>
    expect(isSame('two', 'one', [{ ...change('one', 'two'), segment: 'c' as SegmentKey }])).toBe(false));

  it('is an equivalence, whatever is called minor', () => {
    const text = fc.constantFrom('one', 'two', 'three', 'four', 'five');
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 4 }), fc.tuple(text, text, text), (pairs, [one, two, three]) => {
        const changes = pairs.map(([before, after]) => change(before, after));
        expect(isSame(one, one, changes)).toBe(true);
        expect(isSame(one, two, changes)).toBe(isSame(two, one, changes));
        if (isSame(one, two, changes) && isSame(two, three, changes)) expect(isSame(one, three, changes)).toBe(true);
      }),
    );
  });
});
