import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { across, downward, type Level } from './levels.ts';

const levels = (...pairs: readonly (readonly [number, number])[]): readonly Level[] =>
  pairs.map(([page, original]) => ({ page, original }));
const three = levels([0, 10], [100, 60], [200, 260]);

describe('a place on the other side', () => {
  it.each([
    [100, 60],
    [50, 35],
    [150, 160],
    [-30, -20],
    [230, 290],
  ])('of %i on the page is %i in the original', (page, original) => expect(across(page, 'page', three)).toBe(original));
  it('comes back to where it began', () =>
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), (place) => {
        const there = across(place, 'page', three);
        expect(there === null ? null : across(there, 'original', three)).toBeCloseTo(place);
      }),
    ));
  it('is none where nothing is level', () => expect(across(5, 'page', [])).toBeNull());
});

describe('what goes down on both sides', () => {
  it('is everything where nothing was moved', () => expect(downward(three)).toEqual(three));
  it('leaves out what was moved elsewhere', () =>
    expect(downward(levels([0, 0], [300, 10], [100, 20], [200, 30]))).toEqual(levels([0, 0], [100, 20], [200, 30])));
  it('always goes down', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer(), fc.integer())), (pairs) => {
        const run = downward(levels(...pairs));
        for (const [at, level] of run.entries()) {
          const above = run[at - 1];
          expect(above === undefined || (above.page <= level.page && above.original <= level.original)).toBe(true);
        }
      }),
    ));
});
