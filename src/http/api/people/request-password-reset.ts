import { makePasswordReset } from '../../../actions/make-password-reset.ts';
import { requestPasswordReset } from '../../../contract/people.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { deliverLink } from './deliver-link.ts';
import type { PeopleParts } from './parts.ts';

/** `requestPasswordReset`: answers before it looks whether there is such a person. */
export function requestPasswordResetRoute(parts: PeopleParts): Route {
  return route(requestPasswordReset, {
    async run({ body: { email } }) {
      parts.inBackground(sendReset(parts, email));
      return ok({ hasMail: parts.mailer !== null });
    },
  });
}

/** Nothing is made without a mail server: the link would reach nobody, and an earlier one would stop working. */
async function sendReset(parts: PeopleParts, email: string): Promise<void> {
  if (parts.mailer === null) return;
  const person = await parts.storage.read(({ people }) => people.findByEmail(email));
  if (person === null) return;
  const made = await makePasswordReset(parts, { personId: person.id, removesTwoFactor: false, madeById: null });
  if (made.ok) await deliverLink(parts, 'password-reset', { made: made.value, to: person });
}
