import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editScript, type Run } from './edit-script.ts';

const script = (before: readonly string[], after: readonly string[]) => editScript(before, after, (item) => item);
const lengthOf = (runs: readonly Run<string>[], kind: Run<string>['kind']) =>
  runs.reduce((sum, run) => sum + (run.kind === kind ? run.items.length : 0), 0);
const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 });

/** The length of the longest common subsequence, by the table of the textbook. */
function commonLength(one: readonly string[], other: readonly string[]): number {
  let row: number[] = other.map(() => 0);
  for (const item of one) {
    const next: number[] = [];
    for (const [at, twin] of other.entries()) {
      const [above, beside, across] = [row[at] ?? 0, next[at - 1] ?? 0, row[at - 1] ?? 0];
      next.push(item === twin ? across + 1 : Math.max(above, beside));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('editScript', () => {
  it('keeps as much as can be kept', () =>
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        expect(lengthOf(script(one, other), 'same')).toBe(commonLength(one, other));
      }),
      { numRuns: 2000 },
    ));

  it('leads from the one list to the other', () =>
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const without = (kind: string) => script(one, other).flatMap((run) => (run.kind === kind ? [] : run.items));
        expect([without('added'), without('removed')]).toEqual([one, other]);
      }),
    ));

  it('names what is removed before what is added in its place', () =>
    expect(script(['a', 'x', 'b'], ['a', 'y', 'b'])).toEqual([
      { kind: 'same', items: ['a'] },
      { kind: 'removed', items: ['x'] },
      { kind: 'added', items: ['y'] },
      { kind: 'same', items: ['b'] },
    ]));

  it('gives back long lists too that have hardly anything in common', () => {
    const list = (step: number) => Array.from({ length: 20_000 }, (_, at) => String((at * at * step) % 1009));
    const [one, other] = [list(3), list(5)];
    const runs = script(one, other);
    expect(runs.flatMap(({ kind, items }) => (kind === 'added' ? [] : items))).toEqual(one);
    expect(runs.flatMap(({ kind, items }) => (kind === 'removed' ? [] : items))).toEqual(other);
  });
});
