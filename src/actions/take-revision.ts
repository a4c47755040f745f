/** Taking a revision: what people have typed into the live draft becomes a saved state of the article. */
import type { Actor, RevisionReason } from '../core/article.ts';
import type { ArticleId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { newestOf, type Saved, saveTyping } from './live-draft.ts';
import type { ActionParts } from './parts.ts';

export interface TakeRevisionRequest {
  readonly articleId: ArticleId;
  /** `saved` where people only paused. */
  readonly reason: RevisionReason;
  /** Who asked for it; null names those who typed. */
  readonly by: Actor | null;
}

export type TakeRevisionError = { readonly code: 'article-not-found'; readonly articleId: ArticleId };

/**
 * Returns the article with a revision that holds everything that was typed: a new one, without open suggestions, or the newest one if it
 * holds everything already. It works from the stored draft, so it may be called anywhere. Refuses an unknown article.
 */
export async function takeRevision(
  parts: ActionParts,
  { articleId, reason, by }: TakeRevisionRequest,
): Promise<Result<Saved, TakeRevisionError>> {
  return await parts.storage.transact(async (writer) => {
    const saved = await newestOf(writer, articleId);
    return saved === null ? fail({ code: 'article-not-found', articleId }) : ok(await saveTyping(parts, writer, { ...saved, reason, by }));
  });
}
