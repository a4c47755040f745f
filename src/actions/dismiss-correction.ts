/** An edition's desk decides that it does not need a correction, because its readers never saw the error; or that it does after all. */
import { type CorrectionDecisionError, type CorrectionTaskError, dismiss, reopen } from '../core/correct.ts';
import type { Correction } from '../core/correction.ts';
import type { LanguageTag } from '../core/language.ts';
import { ok, type Result } from '../core/result.ts';
import { type CorrectionNotFound, correctionOf, type OfCorrection, saveCorrection } from './corrections.ts';
import type { ActionParts } from './parts.ts';

export interface DismissCorrectionRequest extends OfCorrection {
  readonly edition: LanguageTag;
  /** Why the edition does not need it, for the desk. */
  readonly reason: string;
}

/**
 * Closes the task of an edition, with the reason. What it has run already is taken from its readers and stays as a draft. Refuses an
 * unknown or withdrawn correction, an edition that has nothing to do with it, and an empty reason.
 */
export async function dismissCorrection(
  { storage, now }: ActionParts,
  { storyId, correctionId, edition, reason, by }: DismissCorrectionRequest,
): Promise<Result<Correction, CorrectionDecisionError | CorrectionNotFound>> {
  return await storage.transact(async (writer) => {
    const before = await correctionOf(writer, storyId, correctionId);
    if (!before.ok) return before;
    const at = now();
    const after = dismiss(before.value, edition, { at, by, reason });
    if (!after.ok) return after;
    const events = [{ kind: 'correction-dismissed', editions: [edition], reason: reason.trim() }];
    await saveCorrection(writer, { before: before.value, after: after.value, at, by, events });
    return ok(after.value);
  });
}

/** Makes the correction a task of the edition again. Refuses an unknown or withdrawn correction, and an edition that has nothing to do with it. */
export async function reopenCorrection(
  { storage, now }: ActionParts,
  { storyId, correctionId, edition, by }: OfCorrection & { readonly edition: LanguageTag },
): Promise<Result<Correction, CorrectionTaskError | CorrectionNotFound>> {
  return await storage.transact(async (writer) => {
    const before = await correctionOf(writer, storyId, correctionId);
    if (!before.ok) return before;
    const after = reopen(before.value, edition);
    if (!after.ok || after.value === before.value) return after;
    const events = [{ kind: 'correction-reopened', editions: [edition] }];
    await saveCorrection(writer, { before: before.value, after: after.value, at: now(), by, events });
    return ok(after.value);
  });
}
