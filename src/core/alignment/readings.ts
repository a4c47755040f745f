/** Readings: how the segments of an original read, and which other readings of them an editor has called the same. */
import type { ArticleContent } from '../article.ts';
import { type Fingerprint, noWords } from './fingerprint.ts';
import { type SegmentKey, segmentsOf } from './segments.ts';

/** How each segment of an article reads, in reading order. Plain data, small enough to be kept for every revision. */
export type Fingerprints = ReadonlyMap<SegmentKey, Fingerprint>;

/** A change of a segment that an editor has called minor: whoever has seen one reading has seen the other. */
export interface MinorChange {
  readonly segment: SegmentKey;
  readonly before: Fingerprint;
  readonly after: Fingerprint;
}

/** A segment's present reading, and those that are as good; null for no others. */
interface Reading {
  readonly fingerprint: Fingerprint;
  readonly equivalent: ReadonlySet<Fingerprint> | null;
  /** Where the segment stands among those of its article. */
  readonly index: number;
}

/** An original prepared for judging any number of translations. */
export type Readings = ReadonlyMap<SegmentKey, Reading>;

/** The fingerprints of an article's segments. */
export function fingerprintsOf(content: ArticleContent): Fingerprints {
  return new Map(segmentsOf(content).map(({ key, fingerprint }) => [key, fingerprint]));
}

/** The original with these fingerprints, where these changes matter to nobody: minor in both directions, and from one to the next. */
export function readingsOf(original: Fingerprints, minorChanges: readonly MinorChange[] = []): Readings {
  const ofSegment = Map.groupBy(minorChanges, ({ segment }) => segment);
  let index = 0;
  const readings = new Map<SegmentKey, Reading>();
  for (const [key, fingerprint] of original) {
    const changes = ofSegment.get(key);
    readings.set(key, { fingerprint, equivalent: changes === undefined ? null : reachable(fingerprint, changes), index: index++ });
  }
  return readings;
}

/** True if the segment reads as it did then, or equivalently. One that is gone reads as an empty one: nobody misses an empty paragraph. */
export function readsAsSeen(readings: Readings, key: SegmentKey, seen: Fingerprint): boolean {
  const reading = readings.get(key);
  if (reading === undefined) return seen === noWords;
  return reading.fingerprint === seen || reading.equivalent?.has(seen) === true;
}

function reachable(start: Fingerprint, changes: readonly MinorChange[]): ReadonlySet<Fingerprint> {
  const reached = new Set([start]);
  for (const reading of reached) {
    for (const { before, after } of changes) {
      if (before === reading) reached.add(after);
      if (after === reading) reached.add(before);
    }
  }
  return reached;
}
