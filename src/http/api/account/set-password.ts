import { setPassword } from '../../../actions/set-password.ts';
import { setPassword as operation } from '../../../contract/account.ts';
import { fail, ok } from '../../../core/result.ts';
import { hashPassword } from '../../sign-in/password.ts';
import { type Route, route } from '../route.ts';
import type { AccountParts } from './parts.ts';
import { hasSignedInLately } from './signed-in-lately.ts';

/** `setPassword` */
export function setPasswordRoute(parts: AccountParts): Route {
  return route(operation, {
    async run({ body: { password }, visitor: { person }, raw }) {
      if (!(await hasSignedInLately(parts, person.id, raw.headers))) return fail({ code: 'sign-in-again' });
      const set = await setPassword(parts, { personId: person.id, passwordHash: await hashPassword(password) });
      return set.ok ? ok(undefined) : set;
    },
  });
}
