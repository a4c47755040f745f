/** A thing is entered in the glossary. */
import { type GlossaryEntry, type GlossaryEntryError, tidyTerms } from '../core/glossary/glossary.ts';
import { ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';

export interface AddGlossaryEntryRequest extends Pick<GlossaryEntry, 'note' | 'terms'> {
  /** The name of whoever enters it. */
  readonly by: string;
}

/** Enters it. Refuses an entry without terms (`terms-missing`) and a term that stands twice in a language (`term-twice`). */
export async function addGlossaryEntry(
  { storage, ids, now }: ActionParts,
  { note, terms, by }: AddGlossaryEntryRequest,
): Promise<Result<GlossaryEntry, GlossaryEntryError>> {
  const tidied = tidyTerms(terms);
  if (!tidied.ok) return tidied;
  const entry: GlossaryEntry = {
    id: ids.next<'glossary-entry'>(),
    note: note.trim(),
    terms: tidied.value,
    changedAt: now(),
    changedBy: by,
  };
  await storage.transact(({ glossary }) => glossary.save(entry));
  return ok(entry);
}
