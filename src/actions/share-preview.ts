/** Sharing a preview: a secret link shows somebody outside the newsroom what readers will see, for a time. */
import type { Revision } from '../core/article.ts';
import type { ArticleId, RevisionId } from '../core/ids.ts';
import { day, later } from '../core/instant.ts';
import type { Person } from '../core/person.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { SecretLink } from '../storage/newsroom.ts';
import type { Writer } from '../storage/storage.ts';
import { partsWithin } from './parts.ts';
import { fingerprintOf, type MadeLink, type SecretParts } from './secret-links.ts';
import { takeRevision } from './take-revision.ts';

export interface SharePreviewRequest {
  readonly articleId: ArticleId;
  /** For whom the link is; may be empty. */
  readonly recipient: string;
  /** The number of the revision to which the link is pinned, or the words as they are now; null has it follow the draft. */
  readonly revision: number | 'now' | null;
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
export async function sharePreview(parts: SecretParts, request: SharePreviewRequest): Promise<Result<MadeLink, SharePreviewError>> {
  const { storage, now, newSecret } = parts;
  const { articleId, recipient, days, by } = request;
  return await storage.transact(async (writer) => {
    const article = await writer.articles.find(articleId);
    if (article === null) return fail({ code: 'article-not-found' });
    const pinned = await pinnedRevision(parts, writer, request);
    if (!pinned.ok) return pinned;
    const revision = pinned.value === null ? null : { id: pinned.value.id, number: pinned.value.number };
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

/** What was typed and is in no revision yet gets one, so that the link has something that stays. */
async function pinnedRevision(
  parts: SecretParts,
  writer: Writer,
  { articleId, revision: wanted }: SharePreviewRequest,
): Promise<Result<Revision | null, SharePreviewError>> {
  if (wanted === null) return ok(null);
  if (wanted === 'now') {
    const taken = await takeRevision(partsWithin(parts, writer), { articleId, reason: 'saved', by: null });
    return taken.ok ? ok(taken.value.revision) : fail({ code: taken.error.code });
  }
  const [found] = await writer.articles.revisions(articleId, { before: wanted + 1, limit: 1 });
  return found?.number === wanted ? ok(found) : fail({ code: 'revision-not-found' });
}
