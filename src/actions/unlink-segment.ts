/** Unlinking: a person says that a segment of a translation does not render something of the original. */
import { unlinkSegment as unlink } from '../core/alignment/link.ts';
import type { SegmentKey } from '../core/alignment/segments.ts';
import { ok, type Result } from '../core/result.ts';
import { type AlignmentError, type AlignmentRequest, changeAlignment, ownSegments } from './change-alignment.ts';
import type { Saved } from './live-draft.ts';
import type { ActionParts } from './parts.ts';

export interface UnlinkSegmentRequest extends AlignmentRequest {
  readonly segment: SegmentKey;
  /** Null for all that it renders: then it is added. */
  readonly from: readonly SegmentKey[] | null;
}

/** Has the segment render these segments of the original no more. Refuses a segment that the translation does not have. */
export async function unlinkSegment(
  parts: ActionParts,
  { segment, from, ...request }: UnlinkSegmentRequest,
): Promise<Result<Saved, AlignmentError | { readonly code: 'segment-unknown'; readonly segment: SegmentKey }>> {
  return await changeAlignment(parts, {
    ...request,
    kind: 'segment-unlinked',
    change(translation) {
      const own = ownSegments(translation, [segment]);
      return own.ok ? ok(unlink(translation, segment, from ?? undefined)) : own;
    },
  });
}
