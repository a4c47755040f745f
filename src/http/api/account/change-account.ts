import { changeAccount } from '../../../actions/change-account.ts';
import { changeAccount as operation } from '../../../contract/account.ts';
import { ok } from '../../../core/result.ts';
import { presentPerson } from '../people/present.ts';
import { type Route, route } from '../route.ts';
import type { AccountParts } from './parts.ts';

/** `changeAccount` */
export function changeAccountRoute(parts: AccountParts): Route {
  return route(operation, {
    async run({ body, visitor: { person } }) {
      const changed = await changeAccount(parts, { personId: person.id, ...body });
      return changed.ok ? ok(presentPerson(changed.value)) : changed;
    },
  });
}
