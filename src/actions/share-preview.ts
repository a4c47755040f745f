/** Sharing a preview: a secret link shows somebody outside the newsroom what readers will see, for a time. */
import type { ArticleId, RevisionId } from '../core/ids.ts';
import { day, later } from '../core/instant.ts';
import type { Person } from '../core/person.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { SecretLink } from '../storage/newsroom.ts';
import { fingerprintOf, type MadeLink, type SecretParts } from './secret-links.ts';

export interface SharePreviewRequest {
  readonly articleId: ArticleId;
  /** For whom the link is; may be empty. */
  readonly recipient: string;
  /** The number of the revision to which the link is pinned; null has it follow the draft. */
  readonly revision: number | null;
  /** For how many days the link works. */
  readonly days: number;
  readonly by: Person;
}

export type SharePreviewError = { readonly code: 'article-not-found' | 'revision-not-found' };

/** What a link of the kind `preview` shows. */
export interface SharedPreview {
  readonly articleId: ArticleId;
  readonly recipient: string;
  /** Null if it follows the draft. */
  readonly revision: { readonly id: RevisionId; readonly number: number } | null;
}

/** The details of a link of the kind `preview`, which only `sharePreview` writes. */
export function sharedPreviewOf({ details }: SecretLink): SharedPreview {
  return details as unknown as SharedPreview;
}

/**
 * Makes the link. Its secret is in the answer and nowhere else; the story's log says who shared it, with whom and until when. Refuses an
 * unknown article and a revision that it does not have.
 */
export async function sharePreview(
  { storage, now, newSecret }: SecretParts,
  { articleId, recipient, revision: number, days, by }: SharePreviewRequest,
): Promise<Result<MadeLink, SharePreviewError>> {
  return await storage.transact(async (writer) => {
    const article = await writer.articles.find(articleId);
    if (article === null) return fail({ code: 'article-not-found' });
    const [found] = number === null ? [] : await writer.articles.revisions(articleId, { before: number + 1, limit: 1 });
    if (number !== null && found?.number !== number) return fail({ code: 'revision-not-found' });
    const revision = found === undefined ? null : { id: found.id, number: found.number };
    const secret = newSecret();
    const madeAt = now();
    const shared: SharedPreview = { articleId, recipient, revision };
    const link: SecretLink = {
      fingerprint: fingerprintOf(secret),
      kind: 'preview',
      details: { ...shared },
      madeAt,
      madeById: by.id,
      expiresAt: later(madeAt, days * day),
      usedAt: null,
    };
    await writer.people.saveSecretLink(link);
    await writer.stories.addEvent({
      storyId: article.storyId,
      articleId,
      at: madeAt,
      by: { kind: 'person', name: by.name },
      kind: 'preview-shared',
      details: {
        recipient,
        until: new Date(link.expiresAt).toISOString(),
        ...(revision === null ? {} : { revision: revision.id, number: String(revision.number) }),
      },
    });
    return ok({ secret, link });
  });
}
