/** Inviting somebody to the newsroom. */
import type { PersonId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { EntranceError } from './enter-person.ts';
import { type Invitation, invitationOf } from './invitation.ts';
import { addLink, type MadeLink, type SecretParts, withdrawLinks } from './secret-links.ts';

export interface InviteRequest extends Invitation {
  /** Null from the command line. */
  readonly invitedById: PersonId | null;
}

/** Makes an invitation; an earlier one of the same address stops working. Refuses an address that somebody has already. */
export async function invitePerson(
  parts: SecretParts,
  { invitedById, ...invitation }: InviteRequest,
): Promise<Result<MadeLink, EntranceError>> {
  const { email } = invitation;
  return await parts.storage.transact(async (writer) => {
    if ((await writer.people.findByEmail(email)) !== null) return fail({ code: 'person-exists', email });
    await withdrawLinks(writer, 'invitation', { now: parts.now(), fits: (link) => invitationOf(link).email === email });
    return ok(await addLink(writer, parts, { kind: 'invitation', details: { ...invitation }, madeById: invitedById }));
  });
}
