/** What the desk shows of staleness: numbers beside the articles, which follow every change of an original or of a translation. */
import { staleSegments } from '../core/alignment/staleness.ts';
import { type Article, isPublic, type Revision } from '../core/article.ts';
import type { RevisionId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { Writer } from '../storage/storage.ts';

/**
 * Notes how many segments of the article are stale or, if it is an original, of its translations, and from when on. Against a public
 * original its published text counts, against any other its newest.
 */
export async function noteStaleness(writer: Writer, article: Article, now: Instant): Promise<void> {
  const ofStory = await writer.articles.ofStory(article.storyId);
  const translations = ofStory.filter(
    ({ id, translatedFromId }) => translatedFromId === article.id || (id === article.id && translatedFromId),
  );
  if (translations.length === 0) return;
  const [row] = await writer.desk.rows([article.storyId]);
  for (const translation of translations) {
    const original = ofStory.find(({ id }) => id === translation.translatedFromId);
    if (original === undefined) continue;
    const counts = isPublic(original) ? original.publishedId : null;
    const text = await readable(writer, counts ?? original.draftId);
    const newest = await readable(writer, translation.draftId);
    if (text === null || newest === null) continue;
    const segments = staleSegments(text.content, newest.content).length;
    const before = row?.cells.find((cell) => cell.article?.id === translation.id);
    const since = segments === 0 ? null : (before?.staleSince ?? now);
    if (segments !== before?.staleSegments || since !== before.staleSince) await writer.desk.setStale(translation.id, segments, since);
  }
}

/** The revision; null if there is none or its text is damaged, which must keep nobody from taking another article down. */
async function readable(writer: Writer, id: RevisionId): Promise<Revision | null> {
  return await writer.articles.revision(id).catch(() => null);
}
