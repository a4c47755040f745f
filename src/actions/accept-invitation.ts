/** Accepting an invitation. */
import type { Person } from '../core/person.ts';
import type { Result } from '../core/result.ts';
import { type Arrival, type EntranceError, enterPerson } from './enter-person.ts';
import { invitationOf } from './invitation.ts';
import type { ActionParts } from './parts.ts';
import { type LinkError, openLink, spendLink } from './secret-links.ts';

export interface AcceptRequest extends Arrival {
  readonly secret: string;
}

/** Enters the person with the roles of the invitation, and its language unless another one is wished. Refuses a link that does not work, and an address that somebody has meanwhile. */
export async function acceptInvitation(
  parts: ActionParts,
  { secret, ...arrival }: AcceptRequest,
): Promise<Result<Person, LinkError | EntranceError>> {
  return await parts.storage.transact(async (writer) => {
    const now = parts.now();
    const link = await openLink(writer, secret, { kind: 'invitation', now });
    if (!link.ok) return link;
    const { email, grants, language } = invitationOf(link.value);
    const entered = await enterPerson(writer, parts, { ...arrival, language: arrival.language ?? language, email, grants });
    if (entered.ok) await spendLink(writer, link.value, now);
    return entered;
  });
}
