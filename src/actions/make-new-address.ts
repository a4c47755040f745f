/** A link that confirms another mail address: whoever opens it reads what is sent there. */
import type { PersonId } from '../core/ids.ts';
import type { Person } from '../core/person.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { SecretLink } from '../storage/newsroom.ts';
import { addLink, type MadeLink, type SecretParts, withdrawLinks } from './secret-links.ts';

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
): Promise<Result<MadeLink & { readonly person: Person }, NewAddressError>> {
  return await parts.storage.transact(async (writer) => {
    const person = await writer.people.find(personId);
    if (person === null || person.suspendedAt !== null) return fail({ code: 'not-found' });
    if ((await writer.people.findByEmail(email)) !== null) return fail({ code: 'person-exists' });
    await withdrawLinks(writer, 'new-address', { now: parts.now(), fits: (link) => newAddressOf(link).personId === personId });
    const made = await addLink(writer, parts, { kind: 'new-address', details: { personId, email }, madeById });
    return ok({ ...made, person });
  });
}
