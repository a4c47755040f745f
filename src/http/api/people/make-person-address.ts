import { makeNewAddress } from '../../../actions/make-new-address.ts';
import { makePersonAddress } from '../../../contract/people.ts';
import { wholePublication } from '../../../core/permission.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { deliverLink } from './deliver-link.ts';
import type { PeopleParts } from './parts.ts';

/** `makePersonAddress` */
export function makePersonAddressRoute(parts: PeopleParts): Route {
  return route(makePersonAddress, {
    subjects: async () => [wholePublication],
    async run({ params: { personId }, body: { email }, visitor }) {
      const made = await makeNewAddress(parts, { personId, email, madeById: visitor.person.id });
      if (!made.ok) return made;
      return ok(await deliverLink(parts, 'new-address', { made: made.value, to: { ...made.value.person, email } }));
    },
  });
}
