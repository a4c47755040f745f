/** Linking: a person says what of the original a segment of a translation renders. */
import { type LinkError, linkSegment as link } from '../core/alignment/link.ts';
import type { SegmentKey } from '../core/alignment/segments.ts';
import type { Result } from '../core/result.ts';
import { type AlignmentError, type AlignmentRequest, changeAlignment } from './change-alignment.ts';
import type { Saved } from './live-draft.ts';
import type { ActionParts } from './parts.ts';

export interface LinkSegmentRequest extends AlignmentRequest {
  readonly segment: SegmentKey;
  /** All that it is to render, instead of what it rendered. */
  readonly to: readonly SegmentKey[];
}

/**
 * Has the segment render exactly these segments of the original; what is new is unconfirmed. Refuses segments that either side does not
 * have, and words beside a text in the place of a text or the other way round.
 */
export async function linkSegment(
  parts: ActionParts,
  { segment, to, ...request }: LinkSegmentRequest,
): Promise<Result<Saved, AlignmentError | LinkError>> {
  return await changeAlignment<LinkError>(parts, {
    ...request,
    kind: 'segment-linked',
    change: async (translation, { fingerprints }) => link(translation, { segment, to, original: await fingerprints() }),
  });
}
