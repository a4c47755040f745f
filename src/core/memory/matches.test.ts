import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, tag } from '../../../test/builders.ts';
import { bestMatches } from './matches.ts';
import type { KnownEntry } from './memory.ts';
import { similarity } from './similarity.ts';
import { tokensOf } from './tokens.ts';

const percent = (one: string, other: string): number => similarity(tokensOf(one), tokensOf(other), 0);

describe('how alike two texts are', () => {
  it('is all for the same words', () => expect(percent('Low tide.', 'Low  tide.')).toBe(100));
  it('goes down by each word that is another', () => expect(percent('one two three four', 'one two three five')).toBe(75));
  it('goes down less by a sign', () => expect(percent('one two three four', 'one two, three four')).toBe(94));
  it('goes down less by a number', () => expect(percent('in May 2024 again', 'in May 2025 again')).toBe(93));
  it('goes down little by a capital', () => expect(percent('one two three four', 'One two three four')).toBe(97));
  it('is judged by characters where no space parts words', () => expect(percent('渡船回到港口', '渡船回到海口')).toBe(83));
  it('is nothing below what is asked for', () => expect(similarity(tokensOf('a b c d'), tokensOf('a b x y'), 60)).toBe(0));
  it('is nothing of texts without words', () => expect(percent('', '')).toBe(0));
  it('is the same the other way round, and never more than all', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        const found = percent(one, other);
        expect(percent(other, one)).toBe(found);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(100);
      }),
    ));
});

let number = 0;
function anEntry(source: string, target: string, day = '01'): KnownEntry {
  number++;
  const when = at(`2026-01-${day}`);
  return { number, from: tag('en'), to: tag('de'), source, target, at: when, by: { kind: 'person', name: 'Ann' }, place: null };
}

const found = (text: string, ...entries: readonly KnownEntry[]) =>
  bestMatches(text, entries, 3).map(({ percent, target, uses }) => [percent, target, uses.length]);

describe('the best matches', () => {
  it('begin with the same text, then those most alike', () =>
    expect(
      found('a b c d', anEntry('a b c x', 'near'), anEntry('a b c d', 'same'), anEntry('a b c D', 'nearer'), anEntry('w x y z', 'far')),
    ).toEqual([
      [100, 'same', 1],
      [97, 'nearer', 1],
      [75, 'near', 1],
    ]));
  it('put what was used last first', () =>
    expect(found('a b', anEntry('a b', 'older', '02'), anEntry('a b', 'newer', '03')).map(([, target]) => target)).toEqual([
      'newer',
      'older',
    ]));
  it('are one where the same words were used often', () =>
    expect(found('a b', anEntry('a b', 'x'), anEntry('a b', 'x '), anEntry('a b', 'y')).map(([, , uses]) => uses)).toEqual([1, 2]));
  it('are never quite the same where the words only seem so', () => expect(found('a —', anEntry('a –', 'x'))).toEqual([[80, 'x', 1]]));
});
