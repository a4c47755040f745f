/** Which revision of its original a translation rests on. */
import { neverSeen } from './fingerprint.ts';
import { type Readings, readsAsSeen } from './readings.ts';
import type { Renderings } from './renderings.ts';

/**
 * The place of the newest of the original's revisions (in order, newest last) in which everything reads as it was confirmed, or
 * equivalently; null if there is none, because segments were confirmed at different times, or because nothing was ever confirmed.
 */
export function restsOn(translation: Renderings, revisions: readonly Readings[]): number | null {
  const seen = [...translation.segments, translation.omitted].flatMap((rest) =>
    rest.from.flatMap((key, at) => {
      const reading = rest.seen[at] ?? neverSeen;
      return reading === neverSeen ? [] : [{ key, reading }];
    }),
  );
  if (seen.length === 0) return null;
  const place = revisions.findLastIndex((readings) => seen.every(({ key, reading }) => readsAsSeen(readings, key, reading)));
  return place < 0 ? null : place;
}
