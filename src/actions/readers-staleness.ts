/** What readers see of translations though the published original has changed: kept in step in every transaction that changes what is public. */
import { alignmentsOf, type ChainArticle } from '../core/alignment/chain.ts';
import type { SegmentKey } from '../core/alignment/segments.ts';
import { type Article, isPublic, type Revision } from '../core/article.ts';
import type { ArticleId, StoryId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { StaleSegment, Writer } from '../storage/storage.ts';

/**
 * Notes, for every public translation of the story whose original is public, which of its published segments are stale against the published
 * words of the original, and from when on: one that stays stale keeps its moment. Where that is other than before, it is recorded as a change
 * of what readers see. To be called after anything that may make or end staleness there: publishing, taking down, calling a change minor,
 * another original.
 */
export async function noteReadersStaleness(writer: Writer, storyId: StoryId, now: Instant): Promise<void> {
  const articles = await writer.articles.ofStory(storyId);
  if (articles.every(({ translatedFromId }) => translatedFromId === null)) return;
  const before = Map.groupBy(await writer.published.staleSegments(articles.map(({ id }) => id)), ({ articleId }) => articleId);
  const after = await staleInPublic(writer, articles);
  let hasChanged = false;
  for (const { id } of articles) {
    const [old, keys] = [before.get(id) ?? [], after.get(id) ?? []];
    if (isSame(old, keys)) continue;
    const since = new Map(old.map((segment) => [segment.segment, segment.since]));
    await writer.published.setStaleSegments(id, new Map(keys.map((key) => [key, since.get(key) ?? now])));
    hasChanged = true;
  }
  if (hasChanged) await writer.changes.add(now, { kind: 'staleness-changed', storyId });
}

/** The stale segments of each article that readers can see, if its original can be seen too. */
async function staleInPublic(writer: Writer, articles: readonly Article[]): Promise<ReadonlyMap<ArticleId, readonly SegmentKey[]>> {
  const chain: ChainArticle[] = [];
  for (const article of articles) {
    const { id, translatedFromId, publishedId } = article;
    if (publishedId === null || !isPublic(article)) continue;
    const published = await readable(writer.articles.revision(publishedId));
    if (published === null) continue;
    chain.push({
      id,
      translatedFromId,
      content: published.content,
      asOriginal: published.content,
      minorChanges: await writer.minorChanges.of(id),
    });
  }
  const judged = alignmentsOf(chain);
  if (!judged.ok) return new Map();
  return new Map(
    [...judged.value].map(([id, { segments }]) => [id, segments.flatMap(({ key, state }) => (state === 'stale' ? [key] : []))]),
  );
}

function isSame(before: readonly StaleSegment[], keys: readonly SegmentKey[]): boolean {
  return before.length === keys.length && before.every(({ segment }) => keys.includes(segment));
}

/** The revision; null if there is none or its text is damaged, which must keep nobody from taking another article down. */
async function readable(revision: Promise<Revision | null>): Promise<Revision | null> {
  return await revision.catch(() => null);
}
