/** Taking back a link to a preview. */
import type { Actor } from '../core/article.ts';
import type { ArticleId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';
import { sharedPreviewOf } from './share-preview.ts';

export interface RevokePreviewLinkRequest {
  readonly articleId: ArticleId;
  /** The SHA-256 of its secret. */
  readonly fingerprint: string;
  readonly by: Actor;
}

/** Makes the link stop working at once; one that has stopped stays as it is. Refuses a link that is not to this article. */
export async function revokePreviewLink(
  { storage, now }: ActionParts,
  { articleId, fingerprint, by }: RevokePreviewLinkRequest,
): Promise<Result<null, { readonly code: 'link-not-found' }>> {
  return await storage.transact(async (writer) => {
    const link = await writer.people.secretLink(fingerprint);
    const article = await writer.articles.find(articleId);
    if (article === null || link?.kind !== 'preview' || sharedPreviewOf(link).articleId !== articleId)
      return fail({ code: 'link-not-found' });
    const at = now();
    if (link.expiresAt <= at) return ok(null);
    await writer.people.saveSecretLink({ ...link, expiresAt: at });
    const details = { recipient: sharedPreviewOf(link).recipient };
    await writer.stories.addEvent({ storyId: article.storyId, articleId, at, by, kind: 'preview-link-revoked', details });
    return ok(null);
  });
}
