/** Submitting: the writer hands an article in to be checked. */
import type { Actor, Article } from '../core/article.ts';
import type { ArticleId } from '../core/ids.ts';
import type { Result } from '../core/result.ts';
import { type SubmitError, submit } from '../core/workflow.ts';
import { moveOn, type UnknownArticle } from './move-on.ts';
import type { ActionParts } from './parts.ts';

export interface SubmitArticleRequest {
  readonly articleId: ArticleId;
  readonly by: Actor;
}

export type SubmitArticleError = SubmitError | UnknownArticle;

/** Hands in the newest text. Refuses an unknown article, a spiked and a scheduled one. */
export async function submitArticle(
  parts: ActionParts,
  { articleId, by }: SubmitArticleRequest,
): Promise<Result<Article, SubmitArticleError>> {
  const event = { kind: 'article-submitted', details: {} };
  return await moveOn(parts, { articleId, by, rule: submit, takes: 'submitted', event });
}
