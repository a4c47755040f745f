import { readPeople } from '../../../contract/people.ts';
import { wholePublication } from '../../../core/permission.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import type { PeopleParts } from './parts.ts';
import { presentInvitation, presentListedPerson } from './present.ts';

/** `readPeople` */
export function readPeopleRoute({ storage, now }: PeopleParts): Route {
  return route(readPeople, {
    subjects: async () => [wholePublication],
    async run() {
      return await storage.read(async ({ people }) => {
        const everybody = await people.all();
        const invitations = await people.openLinks('invitation', now());
        return ok({ people: everybody.map(presentListedPerson), invitations: invitations.map(presentInvitation) });
      });
    },
  });
}
