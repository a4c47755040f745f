/** What a person had before the eyes: the old text of an original, for showing what has changed since. */
import type { ArticleContent } from '../article.ts';
import type { Fingerprint } from './fingerprint.ts';
import { type SegmentKey, segmentsOf } from './segments.ts';

/** The text of a segment as it was seen, from the first of these revisions of the original that reads so; null if none does. */
export function textSeen(segment: SegmentKey, seen: Fingerprint, revisions: Iterable<ArticleContent>): string | null {
  for (const content of revisions) {
    const found = segmentsOf(content).find(({ key, fingerprint }) => key === segment && fingerprint === seen);
    if (found !== undefined) return found.text;
  }
  return null;
}
