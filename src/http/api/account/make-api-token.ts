import { makeApiToken } from '../../../actions/make-api-token.ts';
import { makeApiToken as operation } from '../../../contract/account.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import type { AccountParts } from './parts.ts';
import { presentApiToken } from './present.ts';

/** `makeApiToken` */
export function makeApiTokenRoute(parts: AccountParts): Route {
  return route(operation, {
    async run({ body, visitor: { person } }) {
      const made = await makeApiToken(parts, { personId: person.id, ...body });
      return made.ok ? ok({ token: presentApiToken(made.value.token), secret: made.value.secret }) : made;
    },
  });
}
