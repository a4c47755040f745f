/** Leaving out: a person says that a translation's readers are not to have some words of the original. */
import { withOmitted } from '../core/alignment/omit.ts';
import type { SegmentKey } from '../core/alignment/segments.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { type AlignmentError, type AlignmentRequest, changeAlignment } from './change-alignment.ts';
import type { Saved } from './live-draft.ts';
import type { ActionParts } from './parts.ts';

export interface OmitSegmentsRequest extends AlignmentRequest {
  /** Segments of the original. */
  readonly segments: readonly SegmentKey[];
}

interface OriginalSegmentUnknown {
  readonly code: 'original-segment-unknown';
  readonly segment: SegmentKey;
}

/** Leaves the segments out on purpose as long as they read as they do now. Refuses segments that the original does not have. */
export async function omitSegments(
  parts: ActionParts,
  { segments, ...request }: OmitSegmentsRequest,
): Promise<Result<Saved, AlignmentError | OriginalSegmentUnknown>> {
  return await changeAlignment<OriginalSegmentUnknown>(parts, {
    ...request,
    kind: 'segments-omitted',
    async change(translation, { fingerprints }) {
      const original = await fingerprints();
      const unknown = segments.find((key) => !original.has(key));
      if (unknown !== undefined) return fail({ code: 'original-segment-unknown', segment: unknown });
      return ok(withOmitted(translation, original, segments));
    },
  });
}
