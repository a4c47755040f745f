/** Staleness alone: which segments of a translation render something that reads otherwise than when it was last confirmed. */
import type { ArticleContent } from '../article.ts';
import { fingerprintsOf, type MinorChange, readingsOf } from './readings.ts';
import { renderingsOf } from './renderings.ts';
import type { SegmentKey } from './segments.ts';
import { firstOriginal, stateOf } from './states.ts';

/**
 * The stale segments of the translation, in reading order: what they render was changed by more than these minor changes, or is gone.
 * Formatting and moves are no change of text. A segment that renders nothing, or that nobody has confirmed, is not stale.
 */
export function staleSegments(
  original: ArticleContent,
  translation: ArticleContent,
  minorChanges: readonly MinorChange[] = [],
): readonly SegmentKey[] {
  const side = firstOriginal(readingsOf(fingerprintsOf(original), minorChanges));
  return renderingsOf(translation).segments.flatMap((rendering) => (stateOf(rendering, side) === 'stale' ? [rendering.key] : []));
}
