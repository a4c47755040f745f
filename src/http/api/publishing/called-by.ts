/** What is called minor, and by whom. */
import type { SegmentKey } from '../../../core/alignment/segments.ts';
import type { Actor } from '../../../core/article.ts';
import type { CalledMinor } from '../../../storage/newsroom.ts';

/** The articles of a request, where the person who sent it is the one who calls changes minor. */
export function calledBy<Wanted extends { readonly minor?: readonly SegmentKey[] | undefined }>(
  by: Actor,
  articles: readonly Wanted[],
): readonly (Omit<Wanted, 'minor'> & { readonly minor: CalledMinor | undefined })[] {
  return articles.map(({ minor: segments, ...rest }) => ({ ...rest, minor: segments === undefined ? undefined : { segments, by } }));
}
