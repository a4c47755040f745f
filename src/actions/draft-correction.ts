/** The words of a correction before an edition runs it: whoever translates them need not be the one who publishes them. */
import { type CorrectionDraftError, withDraft } from '../core/correct.ts';
import type { Correction } from '../core/correction.ts';
import type { LanguageTag } from '../core/language.ts';
import { ok, type Result } from '../core/result.ts';
import { type CorrectionNotFound, correctionOf, type OfCorrection, saveCorrection } from './corrections.ts';
import type { ActionParts } from './parts.ts';

export interface DraftCorrectionRequest extends OfCorrection {
  readonly edition: LanguageTag;
  readonly text: string;
}

/**
 * Keeps words for an edition that no reader sees until it runs them; empty words are none. Refuses an unknown correction, one that was
 * withdrawn or that the edition has run, and an edition that has nothing to do with it.
 */
export async function draftCorrection(
  { storage, now }: ActionParts,
  { storyId, correctionId, edition, text, by }: DraftCorrectionRequest,
): Promise<Result<Correction, CorrectionDraftError | CorrectionNotFound>> {
  return await storage.transact(async (writer) => {
    const before = await correctionOf(writer, storyId, correctionId);
    if (!before.ok) return before;
    const at = now();
    const after = withDraft(before.value, edition, { text, at, by });
    if (!after.ok) return after;
    const events = [{ kind: 'correction-drafted', editions: [edition] }];
    await saveCorrection(writer, { before: before.value, after: after.value, at, by, events });
    return ok(after.value);
  });
}
