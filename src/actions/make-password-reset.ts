/** A link with which a person sets a new password. */
import type { PersonId } from '../core/ids.ts';
import type { Result } from '../core/result.ts';
import type { SecretLink } from '../storage/newsroom.ts';
import { addPersonalLink, type PersonalLink, type SecretParts } from './secret-links.ts';

export interface ResetRequest {
  readonly personId: PersonId;
  /** Has the person sign in without codes once the link was used: the telephone is lost. */
  readonly removesTwoFactor: boolean;
  /** Null if the person asked, or somebody at the command line. */
  readonly madeById: PersonId | null;
}

/** What a link of the kind `password-reset` does. */
export interface PasswordReset {
  readonly personId: PersonId;
  readonly removesTwoFactor: boolean;
}

/** The details of a link of the kind `password-reset`, which only `makePasswordReset` writes. */
export function passwordResetOf({ details }: SecretLink): PasswordReset {
  return details as unknown as PasswordReset;
}

/** Makes the link; an earlier one of the person stops working. Refuses somebody unknown or suspended. */
export async function makePasswordReset(
  parts: SecretParts,
  { personId, removesTwoFactor, madeById }: ResetRequest,
): Promise<Result<PersonalLink, { readonly code: 'not-found' }>> {
  const details = { personId, removesTwoFactor };
  return await parts.storage.transact((writer) => addPersonalLink(writer, parts, { kind: 'password-reset', details, madeById }));
}
