/** Taking back a link to a preview. */
import type { Actor } from '../core/article.ts';
import type { ArticleId, StoryId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { SecretLink } from '../storage/newsroom.ts';
import type { Writer } from '../storage/storage.ts';
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
    if (link.expiresAt > at) await revoke(writer, { link, storyId: article.storyId, at, by });
    return ok(null);
  });
}

interface ArticlesGone {
  readonly storyId: StoryId;
  readonly articleIds: readonly ArticleId[];
  readonly at: Instant;
  readonly by: Actor;
}

/**
 * Makes every link to these articles of a story stop working, each with a line in the story’s log: what the desk takes away nobody
 * outside goes on seeing. A link that is made afterwards works.
 */
export async function revokePreviewLinks(writer: Writer, { storyId, articleIds, at, by }: ArticlesGone): Promise<void> {
  for (const link of await writer.people.openLinks('preview', at)) {
    if (articleIds.includes(sharedPreviewOf(link).articleId)) await revoke(writer, { link, storyId, at, by });
  }
}

interface Revocation extends Omit<ArticlesGone, 'articleIds'> {
  readonly link: SecretLink;
}

async function revoke(writer: Writer, { link, storyId, at, by }: Revocation): Promise<void> {
  const { articleId, recipient } = sharedPreviewOf(link);
  await writer.people.saveSecretLink({ ...link, expiresAt: at });
  await writer.stories.addEvent({ storyId, articleId, at, by, kind: 'preview-link-revoked', details: { recipient } });
}
