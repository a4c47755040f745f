/** Approving: somebody has checked an article, and it may be published. */
import type { Actor, Article } from '../core/article.ts';
import type { ArticleId } from '../core/ids.ts';
import type { Result } from '../core/result.ts';
import { approve, type SubmitError } from '../core/workflow.ts';
import { moveOn, type UnknownArticle } from './move-on.ts';
import type { ActionParts } from './parts.ts';

export interface ApproveArticleRequest {
  readonly articleId: ArticleId;
  readonly by: Actor;
}

export type ApproveArticleError = SubmitError | UnknownArticle;

/** Finds the newest text ready. Refuses an unknown article, a spiked and a scheduled one. */
export async function approveArticle(
  parts: ActionParts,
  { articleId, by }: ApproveArticleRequest,
): Promise<Result<Article, ApproveArticleError>> {
  return await moveOn(parts, { articleId, by, rule: approve, takes: 'saved', event: { kind: 'article-approved', details: {} } });
}
