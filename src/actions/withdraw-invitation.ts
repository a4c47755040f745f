/** Withdrawing an invitation that nobody has accepted. */
import { fail, ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';
import { withdrawLinks } from './secret-links.ts';

/** Has the link of the invitation stop working. Refuses one that is not open with `not-found`. */
export async function withdrawInvitation(
  { storage, now }: ActionParts,
  fingerprint: string,
): Promise<Result<null, { readonly code: 'not-found' }>> {
  return await storage.transact(async (writer) => {
    const open = await writer.people.openLinks('invitation', now());
    if (!open.some((link) => link.fingerprint === fingerprint)) return fail({ code: 'not-found' });
    await withdrawLinks(writer, 'invitation', { now: now(), fits: (link) => link.fingerprint === fingerprint });
    return ok(null);
  });
}
