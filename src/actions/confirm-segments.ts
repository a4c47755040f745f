/** Confirming: a person says that segments of a translation render the original as it was seen. */
import { confirmSegments as confirm } from '../core/alignment/confirm.ts';
import type { Fingerprint } from '../core/alignment/fingerprint.ts';
import { fingerprintsOf } from '../core/alignment/readings.ts';
import type { SegmentKey } from '../core/alignment/segments.ts';
import type { ArticleId, RevisionId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { type AlignmentError, type AlignmentRequest, changeAlignment, ownSegments } from './change-alignment.ts';
import type { Saved } from './live-draft.ts';
import { type ActionParts, partsWithin } from './parts.ts';
import { remember } from './remember.ts';
import { revisionSeen } from './revision-seen.ts';

export interface ConfirmSegmentsRequest extends AlignmentRequest {
  /** All of them if that is null: then the article rests on the revision as a whole. */
  readonly segments: readonly SegmentKey[] | null;
  /** The revision of the original that the person saw. */
  readonly originalRevisionId: RevisionId;
  /** The words that the person saw, where somebody had typed since that revision. */
  readonly originalWords?: Fingerprint | undefined;
}

export type ConfirmSegmentsError =
  | AlignmentError
  | { readonly code: 'segment-unknown'; readonly segment: SegmentKey }
  | { readonly code: 'revision-not-found'; readonly articleId: ArticleId; readonly revisionId: RevisionId };

/**
 * Confirms the segments against that revision, so that what changed in the original after it stays to be seen. Machine text that is confirmed
 * is a person's from then on, and the translation memory keeps what was confirmed. Refuses a revision that is not the original's, and segments that the translation does not have.
 */
export async function confirmSegments(
  parts: ActionParts,
  { segments, originalRevisionId, originalWords, ...request }: ConfirmSegmentsRequest,
): Promise<Result<Saved, ConfirmSegmentsError>> {
  return await parts.storage.transact(async (writer) => {
    const within = partsWithin(parts, writer);
    const originalId = (await writer.articles.find(request.articleId))?.translatedFromId ?? null;
    const seenId = await revisionSeen(within, writer, { articleId: originalId, revisionId: originalRevisionId, words: originalWords });
    const changed = await changeAlignment(within, {
      ...request,
      kind: 'segments-confirmed',
      ...(segments === null ? { restsOnId: seenId } : {}),
      async change(translation, { reader, original }): Promise<Result<typeof translation, ConfirmSegmentsError>> {
        const seen = await reader.articles.revision(seenId);
        if (seen?.articleId !== original.id) return fail({ code: 'revision-not-found', articleId: original.id, revisionId: seenId });
        const own = ownSegments(translation, segments ?? []);
        if (!own.ok) return own;
        return ok(confirm(translation, fingerprintsOf(seen.content), segments ?? undefined));
      },
    });
    const seen = changed.ok ? await writer.articles.revision(seenId) : null;
    if (changed.ok && seen !== null) await remember(writer, { ...changed.value, seen, segments: segments ?? undefined });
    return changed;
  });
}
