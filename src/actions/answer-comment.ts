/** An answer to a comment: a further remark in its thread. */
import type { CommentThread } from '../core/comment.ts';
import type { ArticleId, CommentId, PersonId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';
import { threadOfArticle } from './thread-of-article.ts';

export interface AnswerCommentRequest {
  readonly articleId: ArticleId;
  readonly threadId: CommentId;
  readonly text: string;
  readonly by: PersonId;
}

export type AnswerCommentError = { readonly code: 'not-found' };

/** Adds a remark at the end of a thread; a resolved one stays resolved. Refuses a thread that the article does not have. */
export async function answerComment(
  { storage, ids, now }: ActionParts,
  { articleId, threadId, text, by }: AnswerCommentRequest,
): Promise<Result<CommentThread, AnswerCommentError>> {
  return await storage.transact(async (writer) => {
    const found = await threadOfArticle(writer, articleId, threadId);
    if (found === null) return fail({ code: 'not-found' });
    const remark = { id: ids.next<'comment'>(), by, at: now(), text };
    await writer.comments.addRemark(threadId, remark);
    await writer.desk.touch(found.article.storyId);
    return ok({ ...found.thread, remarks: [...found.thread.remarks, remark] });
  });
}
