import { acceptInvitation } from '../../../actions/accept-invitation.ts';
import { openLink } from '../../../actions/secret-links.ts';
import { acceptInvitation as operation } from '../../../contract/people.ts';
import { ok } from '../../../core/result.ts';
import { hashPassword } from '../../sign-in/password.ts';
import { type Route, route } from '../route.ts';
import type { PeopleParts } from './parts.ts';

/** `acceptInvitation` */
export function acceptInvitationRoute(parts: PeopleParts): Route {
  return route(operation, {
    async run({ params: { secret }, body: { name, language, password } }) {
      const open = await parts.storage.read((reader) => openLink(reader, secret, { kind: 'invitation', now: parts.now() }));
      if (!open.ok) return open;
      const passwordHash = await hashPassword(password);
      const person = await acceptInvitation(parts, { secret, name, language, passwordHash });
      return person.ok ? ok({ email: person.value.email }) : person;
    },
  });
}
