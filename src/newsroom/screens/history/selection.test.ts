import { describe, expect, it } from 'vitest';
import type { RevisionHead, RevisionPage } from './queries.ts';
import { entriesOf, neighbour, previousNumber } from './selection.ts';

const page = (numbers: readonly number[], isDraftAhead = false): RevisionPage => ({
  edition: 'en' as RevisionPage['edition'],
  headline: '',
  revisions: numbers.map((number) => ({ number }) as RevisionHead),
  next: null,
  isDraftAhead,
});
const numbers = (pages: readonly RevisionPage[]) => entriesOf(pages).map(({ number }) => number);

describe('entriesOf', () => {
  it('joins the pages', () => expect(numbers([page([4, 3]), page([2, 1])])).toEqual([4, 3, 2, 1]));
  it('begins with what is typed now where no revision holds it', () => expect(numbers([page([2, 1], true)])).toEqual([null, 2, 1]));
  it('is empty before anything was read', () => expect(numbers([])).toEqual([]));
});

describe('neighbour', () => {
  const entries = entriesOf([page([3, 2, 1])]);
  const [first, second, third] = entries as [(typeof entries)[0], (typeof entries)[0], (typeof entries)[0]];
  it('goes down to older ones', () => expect(neighbour(entries, first, 1)).toBe(second));
  it('goes up to newer ones', () => expect(neighbour(entries, third, -1)).toBe(second));
  it('ends at the newest', () => expect(neighbour(entries, first, -1)).toBeUndefined());
  it('ends at the oldest', () => expect(neighbour(entries, third, 1)).toBeUndefined());
});

describe('previousNumber', () => {
  const entries = entriesOf([page([3, 2], true)]);
  const of = (number: number | null) => previousNumber(entries, { number, revision: null });
  it('is the revision before, also where that is on a later page', () => expect(of(2)).toBe(1));
  it('is the newest revision for what is typed now', () => expect(of(null)).toBe(3));
  it('is none for the first', () => expect(of(1)).toBeNull());
});
