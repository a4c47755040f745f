import { invitationOf } from '../../../actions/invitation.ts';
import { openLink } from '../../../actions/secret-links.ts';
import { readInvitation } from '../../../contract/people.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { getPublication } from './deliver-link.ts';
import type { PeopleParts } from './parts.ts';

/** `readInvitation` */
export function readInvitationRoute({ storage, now }: PeopleParts): Route {
  return route(readInvitation, {
    async run({ params: { secret } }) {
      const link = await storage.read((reader) => openLink(reader, secret, { kind: 'invitation', now: now() }));
      if (!link.ok) return link;
      const { name, email, language } = invitationOf(link.value);
      return ok({ publication: (await getPublication(storage)).name, name, email, language });
    },
  });
}
