/** An edition: the publication in one language and script. */
import type { LanguageTag } from './language.ts';

export interface Edition {
  readonly tag: LanguageTag;
  /** The publication's name as this edition prints it. */
  readonly name: string;
  /** The line under the name. */
  readonly tagline: string;
  /** Its place in lists of editions; the first one is the default. */
  readonly position: number;
}

/** The first parts of addresses that belong to the program; some of them would be well-formed language tags. */
const reservedTags: ReadonlySet<string> = new Set(['api', 'media', 'newsroom']);

/** True if an edition may have this tag: its addresses would not be those of the newsroom, the API or the pictures. */
export function isFreeEditionTag(tag: LanguageTag): boolean {
  return !reservedTags.has(tag.toLowerCase());
}
