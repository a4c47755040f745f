/** Submitting: the writer hands an article in to be checked. */
import type { Actor, Article } from '../core/article.ts';
import type { ArticleId, PersonId } from '../core/ids.ts';
import type { Result } from '../core/result.ts';
import { type SubmitError, submit } from '../core/workflow.ts';
import { claimArticle } from './claim-article.ts';
import { moveOn, type UnknownArticle } from './move-on.ts';
import { type ActionParts, partsWithin } from './parts.ts';
import { takeRevision } from './take-revision.ts';

export interface SubmitArticleRequest {
  readonly articleId: ArticleId;
  /** Whose the article is from now on, if nobody has claimed it: to whom it goes back. Null leaves it nobody’s. */
  readonly personId: PersonId | null;
  readonly by: Actor;
}

export type SubmitArticleError = SubmitError | UnknownArticle;

/** Hands in the newest text, and claims the article for the person where nobody has. Refuses an unknown article, a spiked and a scheduled one. */
export async function submitArticle(
  parts: ActionParts,
  { articleId, personId, by }: SubmitArticleRequest,
): Promise<Result<Article, SubmitArticleError>> {
  const event = { kind: 'article-submitted', details: {} };
  const take = (open: ActionParts) => takeRevision(open, { articleId, reason: 'submitted', by: null });
  return await parts.storage.transact(async (writer) => {
    const within = partsWithin(parts, writer);
    const submitted = await moveOn(within, { articleId, by, rule: submit, take, event });
    if (!submitted.ok || personId === null) return submitted;
    const { storyId, edition } = submitted.value;
    const isFree = (await writer.desk.claim(storyId, edition)) === null;
    if (isFree) await claimArticle(within, { storyId, edition, personId, takesOver: false, by });
    return submitted;
  });
}
