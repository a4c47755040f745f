/** A machine's key as the API shows it. */
import type { ApiToken } from '../../../storage/newsroom.ts';

/** A key without anything by which it could be used. */
export function presentApiToken({ id, name, scopes, createdAt, expiresAt, lastUsedAt }: ApiToken) {
  return { id, name, scopes: [...scopes], createdAt, expiresAt, lastUsedAt };
}
