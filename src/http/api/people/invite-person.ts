import { invitePerson } from '../../../actions/invite-person.ts';
import { invitePerson as operation } from '../../../contract/people.ts';
import { wholePublication } from '../../../core/permission.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { deliverLink } from './deliver-link.ts';
import type { PeopleParts } from './parts.ts';
import { presentInvitation } from './present.ts';

/** `invitePerson` */
export function invitePersonRoute(parts: PeopleParts): Route {
  return route(operation, {
    subjects: async () => [wholePublication],
    async run({ body, visitor }) {
      const made = await invitePerson(parts, { ...body, invitedById: visitor.person.id });
      if (!made.ok) return made;
      const delivery = await deliverLink(parts, 'invitation', { made: made.value, to: body });
      return ok({ ...delivery, invitation: presentInvitation(made.value.link) });
    },
  });
}
