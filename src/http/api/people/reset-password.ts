import { resetPassword } from '../../../actions/reset-password.ts';
import { openLink } from '../../../actions/secret-links.ts';
import { resetPassword as operation } from '../../../contract/people.ts';
import { ok } from '../../../core/result.ts';
import { hashPassword } from '../../sign-in/password.ts';
import { type Route, route } from '../route.ts';
import type { PeopleParts } from './parts.ts';

/** `resetPassword` */
export function resetPasswordRoute(parts: PeopleParts): Route {
  return route(operation, {
    async run({ params: { secret }, body: { password } }) {
      const open = await parts.storage.read((reader) => openLink(reader, secret, { kind: 'password-reset', now: parts.now() }));
      if (!open.ok) return open;
      const person = await resetPassword(parts, { secret, passwordHash: await hashPassword(password) });
      return person.ok ? ok({ email: person.value.email }) : person;
    },
  });
}
