import { readApiTokens } from '../../../contract/account.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import type { AccountParts } from './parts.ts';
import { presentApiToken } from './present.ts';

/** `readApiTokens` */
export function readApiTokensRoute({ storage, now }: AccountParts): Route {
  return route(readApiTokens, {
    async run({ visitor: { person } }) {
      const all = await storage.read(({ people }) => people.apiTokens(person.id));
      const working = all.filter(({ revokedAt, expiresAt }) => revokedAt === null && (expiresAt === null || expiresAt > now()));
      return ok({ tokens: working.map(presentApiToken) });
    },
  });
}
