/** Keeping what was left out: nothing of it is left out on purpose any more. */
import { withoutOmitted } from '../core/alignment/omit.ts';
import { ok, type Result } from '../core/result.ts';
import { type AlignmentError, changeAlignment } from './change-alignment.ts';
import type { Saved } from './live-draft.ts';
import type { OmitSegmentsRequest } from './omit-segments.ts';
import type { ActionParts } from './parts.ts';

/** Leaves these segments of the original out no more: what nothing renders is missing again. Those that were not left out are passed over. */
export async function keepSegments(
  parts: ActionParts,
  { segments, ...request }: OmitSegmentsRequest,
): Promise<Result<Saved, AlignmentError>> {
  return await changeAlignment<never>(parts, {
    ...request,
    kind: 'segments-kept',
    change: (translation) => ok(withoutOmitted(translation, segments)),
  });
}
