import { revokeApiToken } from '../../../actions/revoke-api-token.ts';
import { revokeApiToken as operation } from '../../../contract/account.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import type { AccountParts } from './parts.ts';

/** `revokeApiToken` */
export function revokeApiTokenRoute(parts: AccountParts): Route {
  return route(operation, {
    async run({ params: { apiTokenId }, visitor: { person } }) {
      const revoked = await revokeApiToken(parts, person.id, apiTokenId);
      return revoked.ok ? ok(undefined) : revoked;
    },
  });
}
