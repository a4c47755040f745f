/** A takedown: readers can no longer have an article; its address says so, with the reason. */
import { type Actor, type Article, isPublic } from '../core/article.ts';
import type { ArticleId } from '../core/ids.ts';
import { takeDown } from '../core/publish.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';
import { leaveGroups } from './publishing-groups.ts';
import { noteReadersStaleness } from './readers-staleness.ts';
import { revokePreviewLinks } from './revoke-preview-link.ts';
import { noteStaleness } from './staleness-on-desk.ts';

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
    const { storyId, edition } = article;
    const before = (await writer.published.article(articleId))?.facts ?? null;
    const at = now();
    const after = takeDown(article, reason, at);
    await writer.articles.save(after);
    await writer.published.set(after, null, []);
    await writer.stories.addEvent({ storyId, articleId, at, by, kind: 'article-taken-down', details: { edition, reason } });
    await revokePreviewLinks(writer, { storyId, articleIds: [articleId], at, by });
    await leaveGroups(writer, storyId, [articleId]);
    await noteStaleness(writer, after, at);
    await writer.desk.touch(storyId);
    await writer.changes.add(at, { kind: 'articles-changed', articles: [{ storyId, articleId, edition, before, after: null }] });
    await noteReadersStaleness(writer, storyId, at);
    return ok(after);
  });
}
