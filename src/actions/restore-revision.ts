/** Restoring: an older revision becomes the newest again, as a revision of its own. */
import type { Actor } from '../core/article.ts';
import type { ArticleId, RevisionId } from '../core/ids.ts';
import { toIso } from '../core/instant.ts';
import { fail, type Result } from '../core/result.ts';
import type { Saved } from './live-draft.ts';
import { type ActionParts, partsWithin } from './parts.ts';
import { type SaveRevisionError, saveRevision } from './save-revision.ts';

export interface RestoreRevisionRequest {
  readonly articleId: ArticleId;
  readonly revisionId: RevisionId;
  readonly by: Actor;
}

export type RestoreRevisionError =
  | SaveRevisionError
  | { readonly code: 'revision-not-found'; readonly articleId: ArticleId; readonly revisionId: RevisionId };

/**
 * Adds a revision with the content of an old one; the live draft changes to it before the eyes of those who have it open. What was typed and
 * not saved yet is kept in a revision before it; suggestions that are open are gone. The story’s log says which revision it was. Refuses an unknown article, and a revision that is not of this article.
 */
export async function restoreRevision(
  parts: ActionParts,
  { articleId, revisionId, by }: RestoreRevisionRequest,
): Promise<Result<Saved, RestoreRevisionError>> {
  return await parts.storage.transact(async (writer) => {
    const old = await writer.articles.revision(revisionId);
    if (old === null || old.articleId !== articleId) return fail({ code: 'revision-not-found', articleId, revisionId });
    const rests = old.restsOnId === null ? {} : { restsOnId: old.restsOnId };
    const request = { articleId, content: old.content, by, reason: 'restored', changedFrom: null, ...rests } as const;
    const saved = await saveRevision(partsWithin(parts, writer), request);
    if (!saved.ok) return saved;
    const { article, revision } = saved.value;
    const { number, madeAt, madeBy } = old;
    const which = { restored: revisionId, number: String(number), madeAt: toIso(madeAt), madeBy: madeBy.name };
    const details = { ...which, revision: revision.id };
    await writer.stories.addEvent({ storyId: article.storyId, articleId, at: parts.now(), by, kind: 'revision-restored', details });
    return saved;
  });
}
