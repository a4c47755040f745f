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
