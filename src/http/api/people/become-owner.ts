import { becomeOwner } from '../../../actions/become-owner.ts';
import { openLink } from '../../../actions/secret-links.ts';
import { becomeOwner as operation } from '../../../contract/people.ts';
import { ok } from '../../../core/result.ts';
import { hashPassword } from '../../sign-in/password.ts';
import { type Route, route } from '../route.ts';
import type { PeopleParts } from './parts.ts';

/** `becomeOwner` */
export function becomeOwnerRoute(parts: PeopleParts): Route {
  return route(operation, {
    async run({ params: { secret }, body: { name, email, language, password } }) {
      const open = await parts.storage.read((reader) => openLink(reader, secret, { kind: 'owner', now: parts.now() }));
      if (!open.ok) return open;
      const passwordHash = await hashPassword(password);
      const owner = await becomeOwner(parts, { secret, name, email, language, passwordHash });
      return owner.ok ? ok({ email }) : owner;
    },
  });
}
