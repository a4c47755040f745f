/** A person of the newsroom: somebody who signs in. Whose name readers see is a contributor. */
import type { PersonId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { LanguageTag } from './language.ts';
import type { Grant } from './permission.ts';

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  /** The mail address with which the person signs in, in lower case. */
  readonly email: string;
  /** The language of the newsroom's own texts for this person; null follows the browser. */
  readonly language: LanguageTag | null;
  readonly grants: readonly Grant[];
  readonly createdAt: Instant;
  /** From when the person may no longer sign in; null for a working account. */
  readonly suspendedAt: Instant | null;
}

/** How long a password is at least, and at most: length is all that is asked of it. */
export const shortestPassword = 10;
export const longestPassword = 128;
