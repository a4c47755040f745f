/** Removing one of one's passkeys. */
import type { PersonId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';

export type RemovePasskeyError = { readonly code: 'not-found' } | { readonly code: 'last-way-in' };

/** Removes a passkey. Refuses the last way to sign in, and one that is not the person's. */
export async function removePasskey(
  { storage }: ActionParts,
  personId: PersonId,
  passkeyId: string,
): Promise<Result<null, RemovePasskeyError>> {
  return await storage.transact(async ({ people, accounts }) => {
    await people.find(personId);
    const { hasPassword, passkeys } = await accounts.waysIn(personId);
    if (!passkeys.some(({ id }) => id === passkeyId)) return fail({ code: 'not-found' });
    if (!hasPassword && passkeys.length === 1) return fail({ code: 'last-way-in' });
    await accounts.removePasskey(personId, passkeyId);
    return ok(null);
  });
}
