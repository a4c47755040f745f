import { passwordResetOf } from '../../../actions/make-password-reset.ts';
import { openLink } from '../../../actions/secret-links.ts';
import { readPasswordReset } from '../../../contract/people.ts';
import { fail, ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { getPublication } from './deliver-link.ts';
import type { PeopleParts } from './parts.ts';

/** `readPasswordReset` */
export function readPasswordResetRoute({ storage, now }: PeopleParts): Route {
  return route(readPasswordReset, {
    async run({ params: { secret } }) {
      const found = await storage.read(async (reader) => {
        const link = await openLink(reader, secret, { kind: 'password-reset', now: now() });
        return link.ok ? await reader.people.find(passwordResetOf(link.value).personId) : null;
      });
      if (found === null || found.suspendedAt !== null) return fail({ code: 'link-not-valid' });
      return ok({ publication: (await getPublication(storage)).name, name: found.name, email: found.email });
    },
  });
}
