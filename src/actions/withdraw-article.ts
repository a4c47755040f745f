/** Withdrawing: a writer takes back what was handed in, before an editor has acted. */
import type { Actor, Article } from '../core/article.ts';
import type { ArticleId, PersonId } from '../core/ids.ts';
import { fail, type Result } from '../core/result.ts';
import { type WithdrawError, withdraw } from '../core/workflow.ts';
import { moveOn, type UnknownArticle } from './move-on.ts';
import { type ActionParts, partsWithin } from './parts.ts';

export interface WithdrawArticleRequest {
  readonly articleId: ArticleId;
  /** Who takes it back: it must be this person’s, who has claimed it. */
  readonly personId: PersonId;
  readonly by: Actor;
}

export type WithdrawArticleError = WithdrawError | UnknownArticle | { readonly code: 'article-of-another'; readonly articleId: ArticleId };

/** Takes an article back. Refuses an unknown one, one that the person has not claimed, and one that is not in review. */
export async function withdrawArticle(
  parts: ActionParts,
  { articleId, personId, by }: WithdrawArticleRequest,
): Promise<Result<Article, WithdrawArticleError>> {
  return await parts.storage.transact(async (writer) => {
    const article = await writer.articles.find(articleId);
    if (article === null) return fail({ code: 'article-not-found', articleId });
    const claim = await writer.desk.claim(article.storyId, article.edition);
    if (claim?.personId !== personId) return fail({ code: 'article-of-another', articleId });
    const event = { kind: 'article-withdrawn', details: {} };
    return await moveOn(partsWithin(parts, writer), { articleId, by, rule: withdraw, take: null, event });
  });
}
