/** The one-time link of the first run: whoever opens it becomes the owner. */
import { addLink, type MadeLink, type SecretParts, withdrawLinks } from './secret-links.ts';

/** Makes a new link, and every earlier one stops working; null once somebody owns the publication. */
export async function makeOwnerLink(parts: SecretParts): Promise<MadeLink | null> {
  return await parts.storage.transact(async (writer) => {
    await withdrawLinks(writer, 'owner', { now: parts.now(), fits: () => true });
    if (await writer.people.hasOwner()) return null;
    return await addLink(writer, parts, { kind: 'owner', details: {}, madeById: null });
  });
}
