/** A comment on an article: it begins a thread. */
import type { CommentAnchor, CommentThread } from '../core/comment.ts';
import type { ArticleId, PersonId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';

export interface AddCommentRequest {
  readonly articleId: ArticleId;
  /** The passage; null for the whole article. */
  readonly anchor: CommentAnchor | null;
  readonly text: string;
  readonly by: PersonId;
}

export type AddCommentError = { readonly code: 'not-found' };

/** Begins a thread, and has everybody told who looks at the story. Refuses an unknown article. */
export async function addComment(
  { storage, ids, now }: ActionParts,
  { articleId, anchor, text, by }: AddCommentRequest,
): Promise<Result<CommentThread, AddCommentError>> {
  return await storage.transact(async (writer) => {
    const article = await writer.articles.find(articleId);
    if (article === null) return fail({ code: 'not-found' });
    const remark = { id: ids.next<'comment'>(), by, at: now(), text };
    const thread: CommentThread = { id: ids.next<'comment'>(), articleId, anchor, remarks: [remark], resolved: null };
    await writer.comments.save(thread);
    await writer.desk.touch(article.storyId);
    return ok(thread);
  });
}
