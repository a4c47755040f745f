import { makePasswordReset } from '../../../actions/make-password-reset.ts';
import { resetPersonPassword } from '../../../contract/people.ts';
import { wholePublication } from '../../../core/permission.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { deliverLink } from './deliver-link.ts';
import type { PeopleParts } from './parts.ts';

/** `resetPersonPassword` */
export function resetPersonPasswordRoute(parts: PeopleParts): Route {
  return route(resetPersonPassword, {
    subjects: async () => [wholePublication],
    async run({ params: { personId }, body: { removesTwoFactor }, visitor }) {
      const made = await makePasswordReset(parts, { personId, removesTwoFactor, madeById: visitor.person.id });
      if (!made.ok) return made;
      return ok(await deliverLink(parts, 'password-reset', { made: made.value, to: made.value.person }));
    },
  });
}
