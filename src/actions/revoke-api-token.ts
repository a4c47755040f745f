/** Having a machine's key stop working. */
import type { ApiTokenId, PersonId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';

/** Revokes a key. Refuses one that is not the person's, or was revoked already. */
export async function revokeApiToken(
  { storage, now }: ActionParts,
  personId: PersonId,
  apiTokenId: ApiTokenId,
): Promise<Result<null, { readonly code: 'not-found' }>> {
  return await storage.transact(async ({ people }) => {
    const token = (await people.apiTokens(personId)).find(({ id }) => id === apiTokenId);
    if (token === undefined || token.revokedAt !== null) return fail({ code: 'not-found' });
    await people.saveApiToken({ ...token, revokedAt: now() });
    return ok(null);
  });
}
