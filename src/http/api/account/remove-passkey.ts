import { removePasskey } from '../../../actions/remove-passkey.ts';
import { removePasskey as operation } from '../../../contract/account.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import type { AccountParts } from './parts.ts';

/** `removePasskey` */
export function removePasskeyRoute(parts: AccountParts): Route {
  return route(operation, {
    async run({ params: { passkeyId }, visitor: { person } }) {
      const removed = await removePasskey(parts, person.id, passkeyId);
      return removed.ok ? ok(undefined) : removed;
    },
  });
}
