import { endSignInSession } from '../../../contract/account.ts';
import { fail, ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import type { AccountParts } from './parts.ts';

/** `endSignInSession` */
export function endSignInSessionRoute({ storage }: AccountParts): Route {
  return route(endSignInSession, {
    async run({ params: { sessionId }, visitor: { person } }) {
      const ended = await storage.transact(({ accounts }) => accounts.endSession(person.id, sessionId));
      return ended ? ok(undefined) : fail({ code: 'not-found' });
    },
  });
}
