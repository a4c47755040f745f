/** What the desk shows of staleness: numbers beside the articles, which follow every change of an original or of a translation. */
import { countStates } from '../core/alignment/states.ts';
import type { Article } from '../core/article.ts';
import type { Instant } from '../core/instant.ts';
import type { BoardCell, SegmentCounts } from '../storage/newsroom.ts';
import type { Writer } from '../storage/storage.ts';
import { judgeTranslations, savedWords } from './judge-translations.ts';
import { notifyOwners } from './notify.ts';

/**
 * Notes how many segments of the article are stale, missing and unconfirmed, and of everything that was made from it, or from what was made
 * from it; and since when something has been stale. What somebody types is noted when it is saved. Those whose article the original leaves
 * behind are told, once until it has caught up.
 */
export async function noteStaleness(writer: Writer, article: Article, now: Instant): Promise<void> {
  const concerned = madeFrom(article, await writer.articles.ofStory(article.storyId)).filter((one) => one.translatedFromId !== null);
  if (concerned.length === 0) return;
  const [row] = await writer.desk.rows([article.storyId]);
  for (const { article: translation, alignment } of (await judgeTranslations(writer, concerned, savedWords(writer))).values()) {
    const { stale, missing, unconfirmed, machine } = countStates(alignment);
    const before = row?.cells.find((cell) => cell.article?.id === translation.id);
    const staleSince = stale === 0 ? null : (before?.staleSince ?? now);
    const counts = { stale, missing, unconfirmed: unconfirmed + machine, staleSince };
    if (before === undefined || !isSame(counts, before)) await writer.desk.setSegmentCounts(translation.id, counts);
    const hasBecomeStale = stale > 0 && before?.staleSince === null && translation.id !== article.id;
    if (hasBecomeStale) await notifyOwners(writer, translation, { kind: 'became-stale', at: now, by: await lastWriterOf(writer, article) });
  }
}

/** Who wrote the newest words, by name; null where no person did. */
async function lastWriterOf(writer: Writer, { draftId }: Article): Promise<string | null> {
  const newest = await writer.articles.revision(draftId).catch(() => null);
  return newest?.madeBy.kind === 'person' ? newest.madeBy.name : null;
}

function isSame({ stale, missing, unconfirmed, staleSince }: SegmentCounts, before: BoardCell): boolean {
  return (
    stale === before.staleSegments &&
    missing === before.missingSegments &&
    unconfirmed === before.unconfirmedSegments &&
    staleSince === before.staleSince
  );
}

/** The article and all that were made from it, to any depth. */
function madeFrom(article: Article, ofStory: readonly Article[]): readonly Article[] {
  const below = Map.groupBy(ofStory, ({ translatedFromId }) => translatedFromId);
  const made = new Set([article]);
  for (const { id } of made) {
    for (const next of below.get(id) ?? []) made.add(next);
  }
  return [...made];
}
