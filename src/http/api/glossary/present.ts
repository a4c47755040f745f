/** Entries of the glossary as the API gives them, and whom a change of one concerns. */
import type { readGlossaryEntry } from '../../../contract/glossary.ts';
import type { Taken } from '../../../contract/operation.ts';
import type { GlossaryEntry } from '../../../core/glossary/glossary.ts';
import type { LanguageTag } from '../../../core/language.ts';
import type { Subject } from '../../../core/permission.ts';

/** One entry. */
export function presentEntry(entry: GlossaryEntry): Taken<typeof readGlossaryEntry, 'answer'> {
  return { ...entry, terms: [...entry.terms] };
}

/** The editions of these languages; without any, it is asked for in whichever edition. */
export function glossarySubjects(languages: Iterable<LanguageTag>): readonly Subject[] {
  const subjects = [...new Set(languages)].map((edition): Subject => ({ edition, sectionId: null }));
  return subjects.length > 0 ? subjects : [{ edition: null, sectionId: null }];
}
