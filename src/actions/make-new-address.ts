/** A link that confirms another mail address: whoever opens it reads what is sent there. */
import type { PersonId } from '../core/ids.ts';
import { fail, type Result } from '../core/result.ts';
import type { SecretLink } from '../storage/newsroom.ts';
import { addPersonalLink, type PersonalLink, type SecretParts } from './secret-links.ts';

export interface NewAddressRequest {
  readonly personId: PersonId;
  /** In lower case. */
  readonly email: string;
  readonly madeById: PersonId;
}

export type NewAddressError = { readonly code: 'not-found' } | { readonly code: 'person-exists' };

/** What a link of the kind `new-address` does. */
export interface NewAddress {
  readonly personId: PersonId;
  readonly email: string;
}

/** The details of a link of the kind `new-address`, which only `makeNewAddress` writes. */
export function newAddressOf({ details }: SecretLink): NewAddress {
  return details as unknown as NewAddress;
}

/**
 * Makes the link; an earlier one of the person stops working. Nothing changes before it is used. Refuses somebody unknown or suspended, and
 * an address that somebody has.
 */
export async function makeNewAddress(
  parts: SecretParts,
  { personId, email, madeById }: NewAddressRequest,
): Promise<Result<PersonalLink, NewAddressError>> {
  return await parts.storage.transact<Result<PersonalLink, NewAddressError>>(async (writer) => {
    if ((await writer.people.findByEmail(email)) !== null) return fail({ code: 'person-exists' });
    return await addPersonalLink(writer, parts, { kind: 'new-address', details: { personId, email }, madeById });
  });
}
