/** Changing a person's mail address by the link that was sent to the new one. */
import type { Person } from '../core/person.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { newAddressOf } from './make-new-address.ts';
import { passwordResetOf } from './make-password-reset.ts';
import type { ActionParts } from './parts.ts';
import { type LinkError, openLink, spendLink, withdrawLinks } from './secret-links.ts';

export interface ChangedAddress {
  /** As the person is now. */
  readonly person: Person;
  readonly formerEmail: string;
}

/**
 * Changes the address; sessions stay. Links for a new password stop working: they may lie in the mail of the former address. Refuses a link
 * that does not work, also for somebody who was suspended, and an address that somebody has got meanwhile.
 */
export async function confirmNewAddress(
  { storage, now }: ActionParts,
  secret: string,
): Promise<Result<ChangedAddress, LinkError | { readonly code: 'person-exists' }>> {
  return await storage.transact(async (writer) => {
    const at = now();
    const link = await openLink(writer, secret, { kind: 'new-address', now: at });
    if (!link.ok) return link;
    const { personId, email } = newAddressOf(link.value);
    const before = await writer.people.find(personId);
    if (before === null || before.suspendedAt !== null) return fail({ code: 'link-not-valid' });
    if ((await writer.people.findByEmail(email)) !== null) return fail({ code: 'person-exists' });
    const person = { ...before, email };
    await writer.people.save(person);
    await spendLink(writer, link.value, at);
    await withdrawLinks(writer, 'password-reset', { now: at, fits: (reset) => passwordResetOf(reset).personId === personId });
    return ok({ person, formerEmail: before.email });
  });
}
