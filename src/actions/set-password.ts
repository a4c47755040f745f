/** Giving oneself a password, where one has come in by passkeys alone. */
import type { PersonId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';

export interface FirstPasswordRequest {
  readonly personId: PersonId;
  readonly passwordHash: string;
}

export type SetPasswordError = { readonly code: 'not-found' } | { readonly code: 'password-exists' };

/** Sets the password; sessions stay. Refuses where there is a password already: that one is changed by giving it. */
export async function setPassword(
  { storage, ids, now }: ActionParts,
  { personId, passwordHash }: FirstPasswordRequest,
): Promise<Result<null, SetPasswordError>> {
  return await storage.transact(async ({ people, accounts }) => {
    if ((await people.find(personId)) === null) return fail({ code: 'not-found' });
    if ((await accounts.waysIn(personId)).hasPassword) return fail({ code: 'password-exists' });
    await accounts.setPassword(personId, { id: ids.next<'account'>(), hash: passwordHash, at: now() });
    return ok(null);
  });
}
