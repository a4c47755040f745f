/** A thread of comments with the article that it is about. */
import type { Article } from '../core/article.ts';
import type { CommentThread } from '../core/comment.ts';
import type { ArticleId, CommentId } from '../core/ids.ts';
import type { Reader } from '../storage/storage.ts';

/** The thread and its article; null where either is missing or the thread is about another article. */
export async function threadOfArticle(
  { articles, comments }: Pick<Reader, 'articles' | 'comments'>,
  articleId: ArticleId,
  threadId: CommentId,
): Promise<{ readonly article: Article; readonly thread: CommentThread } | null> {
  const article = await articles.find(articleId);
  const thread = await comments.find(threadId);
  return article === null || thread === null || thread.articleId !== articleId ? null : { article, thread };
}
