/** Approving: somebody has checked an article, and it may be published. */
import type { Fingerprint } from '../core/alignment/fingerprint.ts';
import type { Actor, Article } from '../core/article.ts';
import type { ArticleId } from '../core/ids.ts';
import { ok, type Result } from '../core/result.ts';
import { approve, type SubmitError } from '../core/workflow.ts';
import { publishFollower } from './follow-later.ts';
import { moveOn, type UnknownArticle } from './move-on.ts';
import { type ActionParts, partsWithin } from './parts.ts';
import { takeSeenWords, type WordsChanged } from './take-seen-words.ts';

export interface ApproveArticleRequest {
  readonly articleId: ArticleId;
  /** The words that were read; the newest, whatever they are, where none are named. */
  readonly words?: Fingerprint;
  readonly by: Actor;
}

export type ApproveArticleError = SubmitError | UnknownArticle | WordsChanged;

/** Finds the newest text ready, and publishes it if the article is to follow others of its story. Refuses an unknown article, a spiked and a scheduled one, and other words than those that were read. */
export async function approveArticle(
  parts: ActionParts,
  { articleId, words, by }: ApproveArticleRequest,
): Promise<Result<Article, ApproveArticleError>> {
  const event = { kind: 'article-approved', details: {} };
  const take = (within: ActionParts) => takeSeenWords(within, { articleId, reason: 'saved', words });
  return await parts.storage.transact(async (writer) => {
    const approved = await moveOn(partsWithin(parts, writer), { articleId, by, rule: approve, take, event });
    if (!approved.ok) return approved;
    await publishFollower(parts, writer, { article: approved.value, by });
    return ok((await writer.articles.find(articleId)) ?? approved.value);
  });
}
