/** An entry of the glossary gets another note and other terms. */
import { type GlossaryEntry, type GlossaryEntryError, tidyTerms } from '../core/glossary/glossary.ts';
import type { GlossaryEntryId } from '../core/ids.ts';
import { type Instant, instant } from '../core/instant.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { AddGlossaryEntryRequest } from './add-glossary-entry.ts';
import type { ActionParts } from './parts.ts';

export interface ChangeGlossaryEntryRequest extends AddGlossaryEntryRequest {
  readonly id: GlossaryEntryId;
  /** When the entry was changed last, as whoever changes it saw it. */
  readonly changedAt: Instant;
}

export type ChangeGlossaryEntryError = GlossaryEntryError | { readonly code: 'not-found' } | { readonly code: 'glossary-entry-changed' };

/**
 * Changes it. Refuses an unknown entry, one that somebody else has changed since it was seen (`glossary-entry-changed`), an entry without
 * terms and a term that stands twice in a language.
 */
export async function changeGlossaryEntry(
  { storage, now }: Pick<ActionParts, 'storage' | 'now'>,
  { id, note, terms, changedAt, by }: ChangeGlossaryEntryRequest,
): Promise<Result<GlossaryEntry, ChangeGlossaryEntryError>> {
  const tidied = tidyTerms(terms);
  if (!tidied.ok) return tidied;
  return await storage.transact(async ({ glossary }) => {
    const before = await glossary.find(id);
    if (before === null) return fail({ code: 'not-found' });
    if (before.changedAt !== changedAt) return fail({ code: 'glossary-entry-changed' });
    // Two changes within a millisecond are two: the moment names what was seen.
    const moment = instant(Math.max(now(), before.changedAt + 1));
    const entry: GlossaryEntry = { id, note: note.trim(), terms: tidied.value, changedAt: moment, changedBy: by };
    await glossary.save(entry);
    return ok(entry);
  });
}
