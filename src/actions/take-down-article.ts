/** A takedown: readers can no longer have an article; its address says so, with the reason. */
import { type Actor, type Article, isPublic } from '../core/article.ts';
import type { ArticleId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';
import { noteReadersStaleness } from './readers-staleness.ts';
import { takeFromReaders } from './take-from-readers.ts';

export interface TakeDownRequest {
  readonly articleId: ArticleId;
  /** What the address tells readers from now on. */
  readonly reason: string;
  readonly by: Actor;
}

export type TakeDownError =
  | { readonly code: 'article-not-found'; readonly articleId: ArticleId }
  | { readonly code: 'article-not-public'; readonly articleId: ArticleId }
  | { readonly code: 'reason-missing' };

/** Takes an article from readers, drops what was scheduled for it and revokes the links to its preview. Refuses one that is unknown or not public, and an empty reason. */
export async function takeDownArticle({ storage, now }: ActionParts, request: TakeDownRequest): Promise<Result<Article, TakeDownError>> {
  const { articleId, by } = request;
  const reason = request.reason.trim();
  if (reason === '') return fail({ code: 'reason-missing' });
  return await storage.transact(async (writer) => {
    const article = await writer.articles.find(articleId);
    if (article === null) return fail({ code: 'article-not-found', articleId });
    if (!isPublic(article)) return fail({ code: 'article-not-public', articleId });
    const at = now();
    const { article: after, change } = await takeFromReaders(writer, article, { reason, at, by });
    await writer.desk.touch(article.storyId);
    await writer.changes.add(at, { kind: 'articles-changed', articles: [change] });
    await noteReadersStaleness(writer, article.storyId, at);
    return ok(after);
  });
}
