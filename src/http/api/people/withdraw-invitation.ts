import { withdrawInvitation } from '../../../actions/withdraw-invitation.ts';
import { withdrawInvitation as operation } from '../../../contract/people.ts';
import { wholePublication } from '../../../core/permission.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import type { PeopleParts } from './parts.ts';

/** `withdrawInvitation` */
export function withdrawInvitationRoute(parts: PeopleParts): Route {
  return route(operation, {
    subjects: async () => [wholePublication],
    async run({ params: { fingerprint } }) {
      const withdrawn = await withdrawInvitation(parts, fingerprint);
      return withdrawn.ok ? ok(undefined) : withdrawn;
    },
  });
}
