/** What the desk shows of staleness: numbers beside the articles, which follow every change of an original or of a translation. */
import { alignmentAgainst } from '../core/alignment/alignment-against.ts';
import { countStates } from '../core/alignment/states.ts';
import type { Article, Revision } from '../core/article.ts';
import type { Instant } from '../core/instant.ts';
import type { Writer } from '../storage/storage.ts';
import { countingText } from './counting-text.ts';

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
    const text = await readable(countingText(writer, original));
    const newest = await readable(writer.articles.revision(translation.draftId));
    if (text === null || newest === null) continue;
    const { stale: segments } = countStates(alignmentAgainst(text.content, newest.content));
    const before = row?.cells.find((cell) => cell.article?.id === translation.id);
    const since = segments === 0 ? null : (before?.staleSince ?? now);
    if (segments !== before?.staleSegments || since !== before.staleSince) await writer.desk.setStale(translation.id, segments, since);
  }
}

/** The revision; null if there is none or its text is damaged, which must keep nobody from taking another article down. */
async function readable(revision: Promise<Revision | null>): Promise<Revision | null> {
  return await revision.catch(() => null);
}
