/** The alignment of one translation with one original. */
import type { ArticleContent } from '../article.ts';
import { fingerprintsOf, type MinorChange, readingsOf } from './readings.ts';
import { renderingsOf } from './renderings.ts';
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
