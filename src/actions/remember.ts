/** Keeping what was confirmed in the translation memory, in the transaction that confirms it. */

import type { SegmentKey } from '../core/alignment/segments.ts';
import type { Article, Revision } from '../core/article.ts';
import { renderedTexts } from '../core/memory/remembered.ts';
import type { Writer } from '../storage/storage.ts';

interface Confirmed {
  readonly article: Article;
  /** The translation as it was confirmed. */
  readonly revision: Revision;
  /** The revision of the original that was seen. */
  readonly seen: Revision;
  /** What was confirmed; everything if it is left out. */
  readonly segments?: readonly SegmentKey[] | undefined;
}

/** Keeps the texts of the original with their renderings, as far as these segments are part of them. */
export async function remember(writer: Writer, { article, revision, seen, segments }: Confirmed): Promise<void> {
  const original = await writer.articles.find(seen.articleId);
  if (original === null) return;
  const { storyId, id: articleId, edition } = article;
  const { madeAt: at, madeBy: by } = revision;
  await writer.memory.remember(
    renderedTexts(seen.content, revision.content, segments).map(({ segment, source, target }) => ({
      ...{ from: original.edition, to: edition, source, target, at, by },
      place: { storyId, articleId, segment },
    })),
  );
}
