/** The first run: the holder of the one-time link becomes the owner of the publication. */
import type { Person } from '../core/person.ts';
import { fail, type Result } from '../core/result.ts';
import { type Arrival, type EntranceError, enterPerson } from './enter-person.ts';
import type { ActionParts } from './parts.ts';
import { type LinkError, openLink, spendLink } from './secret-links.ts';

export interface OwnerRequest extends Arrival {
  readonly secret: string;
  readonly email: string;
}

/** Enters the owner. Refuses a link that does not work, also once somebody else owns the publication, and an address that somebody has. */
export async function becomeOwner(
  parts: ActionParts,
  { secret, ...arrival }: OwnerRequest,
): Promise<Result<Person, LinkError | EntranceError>> {
  return await parts.storage.transact(async (writer) => {
    const now = parts.now();
    const link = await openLink(writer, secret, { kind: 'owner', now });
    if (!link.ok) return link;
    if (await writer.people.hasOwner()) return fail({ code: 'link-not-valid' });
    const entered = await enterPerson(writer, parts, { ...arrival, grants: [{ role: 'owner', editions: 'all', sections: 'all' }] });
    if (entered.ok) await spendLink(writer, link.value, now);
    return entered;
  });
}
