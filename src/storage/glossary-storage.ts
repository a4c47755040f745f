/** The glossary as the rest of the program sees it in the database. */
import type { GlossaryEntry } from '../core/glossary/glossary.ts';
import type { GlossaryEntryId } from '../core/ids.ts';
import type { LanguageTag } from '../core/language.ts';

export interface GlossaryReader {
  /** The entry with its terms of all languages. */
  find(id: GlossaryEntryId): Promise<GlossaryEntry | null>;
  /** The entries that have terms in one of these languages, with those terms alone; the oldest first. */
  entries(languages: readonly LanguageTag[]): Promise<readonly GlossaryEntry[]>;
}

export interface GlossaryWriter {
  /** Keeps the entry as it is, with all its terms. */
  save(entry: GlossaryEntry): Promise<void>;
  /** Takes the entry and its terms away; nothing happens if it is not there. */
  remove(id: GlossaryEntryId): Promise<void>;
}
