/** Saving: an article gets a new revision. Readers see nothing of it until it is published. */
import type { Actor, Article, ArticleContent, Revision, RevisionReason } from '../core/article.ts';
import type { ArticleId, RevisionId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';

export interface SaveRevisionRequest {
  readonly articleId: ArticleId;
  readonly content: ArticleContent;
  readonly by: Actor;
  readonly reason: RevisionReason;
  /** The revision that was changed: if another one has come since, nothing is overwritten. Null saves upon whatever is newest. */
  readonly changedFrom: RevisionId | null;
  /** The revision of the original that the translator has now seen whole; left out, the article rests on what it rested on. */
  readonly restsOnId?: RevisionId;
}

export type SaveRevisionError =
  | { readonly code: 'article-not-found'; readonly articleId: ArticleId }
  | { readonly code: 'draft-moved-on'; readonly articleId: ArticleId; readonly newestId: RevisionId };

/** Adds a revision with this content. Refuses an unknown article, and content that was made from an older revision than the newest. */
export async function saveRevision(
  { storage, ids, now }: ActionParts,
  request: SaveRevisionRequest,
): Promise<Result<{ readonly article: Article; readonly revision: Revision }, SaveRevisionError>> {
  const { articleId, content, by, reason, changedFrom } = request;
  return await storage.transact(async (writer) => {
    const article = await writer.articles.find(articleId);
    const newest = article === null ? null : await writer.articles.revision(article.draftId);
    if (article === null || newest === null) return fail({ code: 'article-not-found', articleId });
    if (changedFrom !== null && changedFrom !== newest.id) return fail({ code: 'draft-moved-on', articleId, newestId: newest.id });
    const revision: Revision = {
      id: ids.next<'revision'>(),
      articleId,
      number: newest.number + 1,
      madeAt: now(),
      madeBy: by,
      reason,
      restsOnId: request.restsOnId ?? newest.restsOnId,
      content,
    };
    const saved = { ...article, draftId: revision.id };
    await writer.articles.addRevision(revision);
    await writer.articles.save(saved);
    return ok({ article: saved, revision });
  });
}
