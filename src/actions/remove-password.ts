/** Removing one's password, to sign in by passkeys alone. */
import type { PersonId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';

export type RemovePasswordError = { readonly code: 'not-found' } | { readonly code: 'last-way-in' };

/** Removes the password. Refuses where no passkey would remain, and where there is no password. */
export async function removePassword({ storage }: ActionParts, personId: PersonId): Promise<Result<null, RemovePasswordError>> {
  return await storage.transact(async ({ people, accounts }) => {
    await people.find(personId);
    const { hasPassword, passkeys } = await accounts.waysIn(personId);
    if (!hasPassword) return fail({ code: 'not-found' });
    if (passkeys.length === 0) return fail({ code: 'last-way-in' });
    await accounts.removePassword(personId);
    return ok(null);
  });
}
