/** A correction that was wrong itself is taken back in every language. */
import { type CorrectionWithdrawnError, withdraw } from '../core/correct.ts';
import type { Correction } from '../core/correction.ts';
import { ok, type Result } from '../core/result.ts';
import { type CorrectionNotFound, correctionOf, type OfCorrection, saveCorrection } from './corrections.ts';
import type { ActionParts } from './parts.ts';

export interface WithdrawCorrectionRequest extends OfCorrection {
  /** Why, for the desk. */
  readonly reason: string;
}

/**
 * Takes the correction from the readers of all editions and closes its tasks. Refuses an unknown correction, one that was withdrawn already,
 * and an empty reason.
 */
export async function withdrawCorrection(
  { storage, now }: ActionParts,
  { storyId, correctionId, reason, by }: WithdrawCorrectionRequest,
): Promise<Result<Correction, CorrectionWithdrawnError | CorrectionNotFound | { readonly code: 'reason-missing' }>> {
  return await storage.transact(async (writer) => {
    const before = await correctionOf(writer, storyId, correctionId);
    if (!before.ok) return before;
    const at = now();
    const after = withdraw(before.value, { at, by, reason });
    if (!after.ok) return after;
    const events = [{ kind: 'correction-withdrawn', editions: [...before.value.texts.keys()], reason: reason.trim() }];
    await saveCorrection(writer, { before: before.value, after: after.value, at, by, events });
    return ok(after.value);
  });
}
