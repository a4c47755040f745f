/** Saving: an article gets a new revision. Readers see nothing of it until it is published. */
import type { Actor, ArticleContent, RevisionReason } from '../core/article.ts';
import type { ArticleId, RevisionId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { addRevision, hasUnsavedTyping, newestOf, type Saved, saveTyping, writeIntoDraft } from './live-draft.ts';
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

/**
 * Adds a revision with this content, and makes the article's live draft hold it. What was typed there and not saved yet is kept in a
 * revision before it. Refuses an unknown article, and content that was made from an older revision than the newest or before
 * somebody typed on.
 */
export async function saveRevision(parts: ActionParts, request: SaveRevisionRequest): Promise<Result<Saved, SaveRevisionError>> {
  const { articleId, content, by, reason, changedFrom } = request;
  return await parts.storage.transact(async (writer) => {
    const newest = await newestOf(writer, articleId);
    if (newest === null) return fail({ code: 'article-not-found', articleId });
    const isUpToDate = changedFrom === newest.revision.id && !hasUnsavedTyping(await writer.drafts.find(articleId));
    if (changedFrom !== null && !isUpToDate) return fail({ code: 'draft-moved-on', articleId, newestId: newest.revision.id });
    const before = await saveTyping(parts, writer, { ...newest, by: null, reason: 'saved' });
    const restsOnId = request.restsOnId ?? before.revision.restsOnId;
    const saved = await addRevision(parts, writer, { ...before, content, by, reason, restsOnId });
    await writeIntoDraft(parts, writer, saved);
    return ok(saved);
  });
}
