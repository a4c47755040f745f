import { readSignInSessions } from '../../../contract/account.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import type { AccountParts } from './parts.ts';

/** `readSignInSessions` */
export function readSignInSessionsRoute({ storage, now, sessionToken }: AccountParts): Route {
  return route(readSignInSessions, {
    async run({ visitor: { person }, raw }) {
      const present = sessionToken(raw.headers);
      const all = await storage.read(({ accounts }) => accounts.sessions(person.id));
      const open = all.filter(({ expiresAt }) => expiresAt > now());
      const sessions = open.map(({ id, token, userAgent, createdAt, usedAt }) => {
        return { id, isThisOne: token === present, userAgent, createdAt, usedAt };
      });
      return ok({ sessions });
    },
  });
}
