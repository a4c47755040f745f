import { makeNewAddress, type NewAddressRequest } from '../../../actions/make-new-address.ts';
import { requestNewAddress } from '../../../contract/account.ts';
import { hour } from '../../../core/instant.ts';
import { fail, ok } from '../../../core/result.ts';
import { Attempts } from '../../sign-in/attempts.ts';
import { refusal } from '../answer.ts';
import { deliverLink } from '../people/deliver-link.ts';
import type { PeopleParts } from '../people/parts.ts';
import { type Route, route } from '../route.ts';
import type { AccountParts } from './parts.ts';
import { hasSignedInLately } from './signed-in-lately.ts';

/** `requestNewAddress`: answers before it looks whether somebody has the address. A person may ask only so often: each asks for a letter. */
export function requestNewAddressRoute(parts: AccountParts & PeopleParts): Route {
  const asked = new Attempts({ attempts: 5, within: hour });
  return route(requestNewAddress, {
    async run({ body: { email }, visitor: { person }, raw }) {
      if (!(await hasSignedInLately(parts, person.id, raw.headers))) return fail({ code: 'sign-in-again' });
      const wait = asked.count(person.id, parts.now());
      if (wait !== null) return refusal('too-many-requests', {}, { 'Retry-After': String(Math.ceil(wait / 1000)) });
      parts.inBackground(sendLink(parts, { personId: person.id, email, madeById: person.id }));
      return ok({ hasMail: parts.mailer !== null });
    },
  });
}

/** Nothing is made without a mail server: the link would reach nobody. */
async function sendLink(parts: PeopleParts, request: NewAddressRequest): Promise<void> {
  if (parts.mailer === null) return;
  const made = await makeNewAddress(parts, request);
  if (made.ok) await deliverLink(parts, 'new-address', { made: made.value, to: { ...made.value.person, email: request.email } });
}
