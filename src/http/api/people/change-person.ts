import { changePerson } from '../../../actions/change-person.ts';
import { changePerson as operation } from '../../../contract/people.ts';
import { wholePublication } from '../../../core/permission.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import type { PeopleParts } from './parts.ts';
import { presentListedPerson } from './present.ts';

/** `changePerson` */
export function changePersonRoute(parts: PeopleParts): Route {
  return route(operation, {
    subjects: async () => [wholePublication],
    async run({ params: { personId }, body }) {
      const changed = await changePerson(parts, { personId, ...body });
      return changed.ok ? ok(presentListedPerson(changed.value)) : changed;
    },
  });
}
