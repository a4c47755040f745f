/** Settling a comment, and opening it again. */
import type { CommentThread } from '../core/comment.ts';
import type { ArticleId, CommentId, PersonId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';
import { threadOfArticle } from './thread-of-article.ts';

export interface ResolveCommentRequest {
  readonly articleId: ArticleId;
  readonly threadId: CommentId;
  /** False opens the thread again. */
  readonly resolved: boolean;
  readonly by: PersonId;
}

export type ResolveCommentError = { readonly code: 'not-found' };

/**
 * Marks a thread as settled by this person, or as open; one that is so already stays as it is, with whoever settled it first.
 * Refuses a thread that the article does not have.
 */
export async function resolveComment(
  { storage, now }: ActionParts,
  { articleId, threadId, resolved, by }: ResolveCommentRequest,
): Promise<Result<CommentThread, ResolveCommentError>> {
  return await storage.transact(async (writer) => {
    const found = await threadOfArticle(writer, articleId, threadId);
    if (found === null) return fail({ code: 'not-found' });
    const { article, thread } = found;
    if ((thread.resolved !== null) === resolved) return ok(thread);
    const changed = { ...thread, resolved: resolved ? { at: now(), by } : null };
    await writer.comments.save(changed);
    await writer.desk.touch(article.storyId);
    return ok(changed);
  });
}
