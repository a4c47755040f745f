import { removePassword } from '../../../actions/remove-password.ts';
import { removePassword as operation } from '../../../contract/account.ts';
import { fail, ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import type { AccountParts } from './parts.ts';
import { hasSignedInLately } from './signed-in-lately.ts';

/** `removePassword` */
export function removePasswordRoute(parts: AccountParts): Route {
  return route(operation, {
    async run({ visitor: { person }, raw }) {
      if (!(await hasSignedInLately(parts, person.id, raw.headers))) return fail({ code: 'sign-in-again' });
      const removed = await removePassword(parts, person.id);
      return removed.ok ? ok(undefined) : removed;
    },
  });
}
