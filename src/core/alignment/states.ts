/** The state of every segment of a translation against its original, and what of the original it lacks. */
import { neverSeen, noWords } from './fingerprint.ts';
import { type Readings, readsAsSeen } from './readings.ts';
import type { Rendering, Renderings } from './renderings.ts';
import type { Rest, SegmentKey } from './segments.ts';

/** The states of a translation's own segment. */
export type RenderingState = 'current' | 'stale' | 'added' | 'machine' | 'unconfirmed';

/** All states; `missing` is one of a segment of the original. */
export type SegmentState = RenderingState | 'missing';

/** What a translation is judged against. */
export interface OriginalSide {
  readonly readings: Readings;
  /** In a chain: the segments of the original that are stale themselves, against what they render. */
  readonly stale: ReadonlySet<SegmentKey>;
}

interface AlignedSegment {
  readonly key: SegmentKey;
  readonly state: RenderingState;
  /** Which segments of the original it renders, each once. */
  readonly from: readonly SegmentKey[];
  /** Those of them that read otherwise than when they were confirmed, or are gone. */
  readonly changed: readonly SegmentKey[];
  /** Those of them that are stale themselves, in a translation of a translation. */
  readonly inherited: readonly SegmentKey[];
}

export interface Alignment {
  /** The translation's segments, in its reading order. */
  readonly segments: readonly AlignedSegment[];
  /** The original's segments with words that nothing renders and nobody left out on purpose, in its reading order. */
  readonly missing: readonly SegmentKey[];
}

/** An original that is no translation itself. */
export function firstOriginal(readings: Readings): OriginalSide {
  return { readings, stale: nothingStale };
}

const nothingStale: ReadonlySet<SegmentKey> = new Set();

/** The states of a translation against its original. */
export function alignmentOf(original: OriginalSide, translation: Renderings): Alignment {
  const { readings, stale } = original;
  const segments = translation.segments.map((rendering) => {
    const from = [...new Set(rendering.from)];
    const changed = from.filter((key) => rendering.from.some((other, at) => other === key && isChanged(rendering, at, readings)));
    return { key: rendering.key, state: stateOf(rendering, original), from, changed, inherited: from.filter((key) => stale.has(key)) };
  });
  return { segments, missing: missingFrom(original, translation) };
}

/**
 * The state of a segment. What a machine wrote and nobody confirmed is `machine` before anything else; of the rest, what renders nothing is
 * `added`; then comes `stale`, for a text that reads otherwise or is gone; then `unconfirmed`, for one that nobody ever confirmed.
 */
function stateOf(rendering: Rendering, original: OriginalSide): RenderingState {
  if (rendering.by === 'machine' && rendering.hasWords) return 'machine';
  if (rendering.from.length === 0) return 'added';
  if (isStale(rendering, original)) return 'stale';
  return rendering.seen.includes(neverSeen) ? 'unconfirmed' : 'current';
}

/** True if a text that the segment renders differs from what was confirmed, is gone, or is stale itself. */
export function isStale(rendering: Rendering, { readings, stale }: OriginalSide): boolean {
  const { from } = rendering;
  for (let at = 0; at < from.length; at++) {
    if (isChanged(rendering, at, readings)) return true;
  }
  return stale.size > 0 && from.some((key) => stale.has(key));
}

/** How many segments are in each state. */
export type StateCounts = Readonly<Record<SegmentState, number>>;

/** The counts of an alignment. `judge.ts` counts those of thousands at once. */
export function countStates({ segments, missing }: Alignment): StateCounts {
  const counts = { current: 0, stale: 0, added: 0, machine: 0, unconfirmed: 0, missing: missing.length };
  for (const { state } of segments) counts[state]++;
  return counts;
}

/** An empty segment that was confirmed stands for nothing: its original's words are missing until that is said to be on purpose. */
function missingFrom(original: OriginalSide, translation: Renderings): readonly SegmentKey[] {
  const { readings } = original;
  const has = new Uint8Array(readings.size);
  for (const rendering of translation.segments) {
    if (rendering.hasWords || stateOf(rendering, original) !== 'current') markPresent(has, rendering.from, readings);
  }
  markOmitted(has, translation.omitted, readings);
  return [...readings].flatMap(([key, { index, fingerprint }]) => (has[index] === 0 && fingerprint !== noWords ? [key] : []));
}

function markPresent(has: Uint8Array, keys: readonly SegmentKey[], readings: Readings): void {
  for (const key of keys) {
    const reading = readings.get(key);
    if (reading !== undefined) has[reading.index] = 1;
  }
}

function markOmitted(has: Uint8Array, { from, seen }: Rest, readings: Readings): void {
  for (const [at, key] of from.entries()) {
    const reading = readings.get(key);
    if (reading !== undefined && readsAsSeen(readings, key, seen[at] ?? neverSeen)) has[reading.index] = 1;
  }
}

function isChanged({ from, seen }: Rest, at: number, readings: Readings): boolean {
  const [key, reading] = [from[at], seen[at]];
  if (key === undefined) return false;
  if (reading === undefined || reading === neverSeen) return !readings.has(key);
  return !readsAsSeen(readings, key, reading);
}
