/** The alignment of one translation with one original, and which of its segments are stale. */
import type { ArticleContent } from '../article.ts';
import { fingerprintsOf, type MinorChange, readingsOf } from './readings.ts';
import { renderingsOf } from './renderings.ts';
import type { SegmentKey } from './segments.ts';
import { type Alignment, alignmentOf, firstOriginal } from './states.ts';

/**
 * The alignment of a translation with an original that is none itself, where these changes of the original are minor. Formatting and moves
 * are no change of text.
 */
export function alignmentAgainst(
  original: ArticleContent,
  translation: ArticleContent,
  minorChanges: readonly MinorChange[] = [],
): Alignment {
  return alignmentOf(firstOriginal(readingsOf(fingerprintsOf(original), minorChanges)), renderingsOf(translation));
}

/**
 * The stale segments of the translation, in reading order: what they render was changed by more than these minor changes, or is gone.
 * A segment that renders nothing, or that nobody has confirmed, is not stale.
 */
export function staleSegments(
  original: ArticleContent,
  translation: ArticleContent,
  minorChanges: readonly MinorChange[] = [],
): readonly SegmentKey[] {
  const { segments } = alignmentAgainst(original, translation, minorChanges);
  return segments.flatMap(({ key, state }) => (state === 'stale' ? [key] : []));
}
