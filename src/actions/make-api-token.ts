/** A key with which a machine uses the API in a person's name. */
import type { PersonId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { Permission } from '../core/permission.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ApiToken } from '../storage/newsroom.ts';
import { fingerprintOf, type SecretParts } from './secret-links.ts';

export interface ApiTokenRequest {
  readonly personId: PersonId;
  readonly name: string;
  readonly scopes: readonly Permission[];
  /** Null for a key that works until it is revoked. */
  readonly expiresAt: Instant | null;
}

/** A key that was just made. The secret is nowhere else. */
export interface MadeApiToken {
  readonly token: ApiToken;
  readonly secret: string;
}

/** By which the keys are known in files where none should be. */
const mark = 'courant_';

/** Makes a key. Refuses an expiry in the past. */
export async function makeApiToken(
  { storage, ids, now, newSecret }: SecretParts,
  { personId, name, scopes, expiresAt }: ApiTokenRequest,
): Promise<Result<MadeApiToken, { readonly code: 'expiry-in-past'; readonly expiresAt: Instant }>> {
  const createdAt = now();
  if (expiresAt !== null && expiresAt <= createdAt) return fail({ code: 'expiry-in-past', expiresAt });
  const secret = `${mark}${newSecret()}`;
  const token: ApiToken = {
    id: ids.next<'api-token'>(),
    fingerprint: fingerprintOf(secret),
    personId,
    name,
    scopes: [...new Set(scopes)],
    createdAt,
    expiresAt,
    lastUsedAt: null,
    revokedAt: null,
  };
  await storage.transact(({ people }) => people.saveApiToken(token));
  return ok({ token, secret });
}
