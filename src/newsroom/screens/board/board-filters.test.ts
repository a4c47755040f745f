import { describe, expect, it } from 'vitest';
import { hasFilters, readFilters } from './board-filters.ts';

describe('the filters in an address', () => {
  it('are read', () =>
    expect(readFilters({ section: 'sea', state: 'stale', edition: 'de', q: 'ferry', needs: true, mine: true, spiked: true })).toEqual({
      section: 'sea',
      state: 'stale',
      edition: 'de',
      q: 'ferry',
      needs: true,
      mine: true,
      spiked: true,
    }));
  it('that are none are left out', () => expect(readFilters({ state: 'lost', q: '', desk: {}, needs: 'yes', other: 'x' })).toEqual({}));
  it('may look like a number, as a word that is searched for', () => expect(readFilters({ q: 2026 })).toEqual({ q: '2026' }));
  it('are none on a bare address', () => expect(hasFilters(readFilters({}))).toBe(false));
});
