/** A correction of public articles in one step: readers get the corrected words and the notice of what was wrong together. */
import { type Actor, type Article, isPublic } from '../core/article.ts';
import type { CorrectionTextError, CorrectionWithdrawnError } from '../core/correct.ts';
import type { ArticleId, CorrectionId, StoryId } from '../core/ids.ts';
import type { LanguageTag } from '../core/language.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Writer } from '../storage/storage.ts';
import { correctStory } from './correct-story.ts';
import { type CorrectionNotFound, correctionOf } from './corrections.ts';
import { type ActionParts, partsWithin } from './parts.ts';
import type { ArticleToPublish } from './prepare-publishing.ts';
import { type PublishArticlesError, publishArticles } from './publish-articles.ts';

interface CorrectedArticle extends Pick<ArticleToPublish, 'articleId' | 'words' | 'minor'> {
  /** What was wrong, in the article's language. */
  readonly notice: string;
}

export interface PublishCorrectionRequest {
  readonly storyId: StoryId;
  /** The correction that these editions run; null for a new one. */
  readonly correctionId: CorrectionId | null;
  readonly articles: readonly CorrectedArticle[];
  readonly by: Actor;
}

export type PublishCorrectionError =
  | PublishArticlesError
  | CorrectionTextError
  | CorrectionNotFound
  | { readonly code: 'nothing-to-publish' }
  | { readonly code: 'article-not-public'; readonly articleId: ArticleId };

/**
 * Publishes the newest words of public articles of a story, and the notice of one correction in the edition of each: all of it or
 * nothing.
 * Refuses an article that is not of the story or that readers cannot see, a notice without words, an unknown or withdrawn correction, and what
 * publishing refuses.
 */
export async function publishCorrection(
  parts: ActionParts,
  { storyId, correctionId, articles, by }: PublishCorrectionRequest,
): Promise<Result<readonly Article[], PublishCorrectionError>> {
  if (articles.length === 0) return fail({ code: 'nothing-to-publish' });
  return await parts.storage.transact(async (writer) => {
    const refusal = await refusalOf(writer, storyId, correctionId);
    if (refusal !== null) return fail(refusal);
    const texts = await noticesOf(writer, storyId, articles);
    if (!texts.ok) return texts;
    const within = partsWithin(parts, writer);
    const words = articles.map(({ articleId, words, minor }) => ({ articleId, words, minor }));
    const published = await publishArticles(within, { articles: words, by });
    if (!published.ok) return published;
    const corrected = await correctStory(within, { storyId, correctionId, texts: texts.value, by });
    if (!corrected.ok)
      throw new Error(`The words of story ${storyId} are published, and their correction is refused: ${corrected.error.code}`);
    return published;
  });
}

/** Why the correction cannot be run; null for nothing. It is asked before anything is published. */
async function refusalOf(
  writer: Writer,
  storyId: StoryId,
  correctionId: CorrectionId | null,
): Promise<CorrectionNotFound | CorrectionWithdrawnError | null> {
  if (correctionId === null) return null;
  const known = await correctionOf(writer, storyId, correctionId);
  if (!known.ok) return known.error;
  return known.value.withdrawn === null ? null : { code: 'correction-withdrawn', correctionId };
}

async function noticesOf(
  { articles: stored }: Writer,
  storyId: StoryId,
  articles: readonly CorrectedArticle[],
): Promise<Result<ReadonlyMap<LanguageTag, string>, PublishCorrectionError>> {
  const texts = new Map<LanguageTag, string>();
  for (const { articleId, notice } of articles) {
    const article = await stored.find(articleId);
    if (article === null || article.storyId !== storyId) return fail({ code: 'article-not-found', articleId });
    if (!isPublic(article)) return fail({ code: 'article-not-public', articleId });
    if (notice.trim() === '') return fail({ code: 'correction-text-missing', edition: article.edition });
    texts.set(article.edition, notice);
  }
  return ok(texts);
}
