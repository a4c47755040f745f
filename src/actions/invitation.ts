/** What an invitation says. */
import type { LanguageTag } from '../core/language.ts';
import type { Grant } from '../core/permission.ts';
import type { SecretLink } from '../storage/newsroom.ts';

export interface Invitation {
  readonly name: string;
  readonly email: string;
  readonly language: LanguageTag | null;
  readonly grants: readonly Grant[];
}

/** The details of a link of the kind `invitation`, which only `invitePerson` writes. */
export function invitationOf({ details }: SecretLink): Invitation {
  return details as unknown as Invitation;
}
