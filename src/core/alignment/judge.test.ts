import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEdit, aPair, edited } from '../../../test/aligned.ts';
import { judgeOfOriginal } from './judge.ts';
import { fingerprintsOf, readingsOf } from './readings.ts';
import { renderingsOf } from './renderings.ts';
import { segmentsOf } from './segments.ts';
import { alignmentOf, countStates } from './states.ts';

describe('judgeOfOriginal', () => {
  it('counts what the alignments of all translations say, after any edits', () =>
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 20 }), fc.nat(12), (edits, stale) => {
        const judge = judgeOfOriginal();
        let pair = aPair();
        const translations = [renderingsOf(pair.translation)];
        for (const [number, edit] of edits.entries()) {
          pair = edited(pair, edit, `n${number}`);
          translations.push(renderingsOf(pair.translation));
        }
        const prepared = translations.map(judge.prepare);
        const keys = segmentsOf(pair.original).flatMap(({ key }, at) => (at === stale ? [key] : []));
        const original = { readings: readingsOf(fingerprintsOf(pair.original), pair.minor), stale: new Set(keys) };
        expect(judge.counts(original, prepared)).toEqual(
          translations.map((translation) => countStates(alignmentOf(original, translation))),
        );
      }),
      { numRuns: 300 },
    ));
});
