/** What stands level on both sides of the workbench, and where a place of one side is on the other. */

/** How high the same stands on the page and in the original, in pixels from the top of the window. */
export interface Level {
  readonly page: number;
  readonly original: number;
}

export type Side = keyof Level;

/** The other side. */
export function otherSide(side: Side): Side {
  return side === 'page' ? 'original' : 'page';
}

/** The most of these levels that go down on both sides, in the order of the original: following what was moved elsewhere would throw the page about. */
export function downward(levels: readonly Level[]): readonly Level[] {
  const sorted = levels.toSorted((one, other) => one.original - other.original || one.page - other.page);
  /** The index of the lowest end of a run of each length, and what stands before each. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [at, { page }] of sorted.entries()) {
    const length = ends.findIndex((end) => (sorted[end]?.page ?? 0) > page);
    const place = length < 0 ? ends.length : length;
    before[at] = ends[place - 1];
    ends[place] = at;
  }
  const run: Level[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) {
    const level = sorted[at];
    if (level !== undefined) run.unshift(level);
  }
  return run;
}

/**
 * How high a place of one side stands on the other: between two levels in proportion, beyond the first and the last as far from them as on its
 * own side. Null where nothing is level.
 */
export function across(place: number, side: Side, levels: readonly Level[]): number | null {
  const other = otherSide(side);
  const below = levels.findIndex((level) => level[side] > place);
  const [above, next] = below < 0 ? [levels.at(-1), undefined] : [levels[below - 1], levels[below]];
  const near = above ?? next;
  if (near === undefined) return null;
  if (above === undefined || next === undefined) return near[other] + place - near[side];
  const share = (place - above[side]) / (next[side] - above[side]);
  return above[other] + share * (next[other] - above[other]);
}
