import { readAccount } from '../../../contract/account.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import type { AccountParts } from './parts.ts';

/** `readAccount` */
export function readAccountRoute({ storage }: AccountParts): Route {
  return route(readAccount, {
    async run({ visitor: { person } }) {
      const { passkeys, ...ways } = await storage.read(({ accounts }) => accounts.waysIn(person.id));
      return ok({ ...ways, passkeys: [...passkeys] });
    },
  });
}
