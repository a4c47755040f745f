/** Correcting: a correction gets its words, in some editions now and in others later. */
import type { Correction } from './correction.ts';
import type { Instant } from './instant.ts';
import type { LanguageTag } from './language.ts';
import { fail, ok, type Result } from './result.ts';

export type CorrectionTextError = { readonly code: 'correction-text-missing'; readonly edition: LanguageTag | null };

/**
 * The correction with these words. Words for an edition that has run it already replace the old ones and keep their date.
 * Refuses no words at all, and empty ones.
 */
export function withTexts(
  correction: Correction,
  texts: ReadonlyMap<LanguageTag, string>,
  now: Instant,
): Result<Correction, CorrectionTextError> {
  if (texts.size === 0) return fail({ code: 'correction-text-missing', edition: null });
  const all = new Map(correction.texts);
  for (const [edition, words] of texts) {
    const text = words.trim();
    if (text === '') return fail({ code: 'correction-text-missing', edition });
    all.set(edition, { text, publishedAt: all.get(edition)?.publishedAt ?? now });
  }
  return ok({ ...correction, texts: all });
}
