import { endSignInSessions } from '../../../contract/account.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import type { AccountParts } from './parts.ts';

/** `endSignInSessions` */
export function endSignInSessionsRoute({ storage }: AccountParts): Route {
  return route(endSignInSessions, {
    async run({ visitor: { person } }) {
      await storage.transact(({ accounts }) => accounts.endSessions(person.id));
      return ok(undefined);
    },
  });
}
