import { newAddressOf } from '../../../actions/make-new-address.ts';
import { openLink } from '../../../actions/secret-links.ts';
import { readNewAddress } from '../../../contract/people.ts';
import { fail, ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { getPublication } from './deliver-link.ts';
import type { PeopleParts } from './parts.ts';

/** `readNewAddress` */
export function readNewAddressRoute({ storage, now }: PeopleParts): Route {
  return route(readNewAddress, {
    async run({ params: { secret } }) {
      const found = await storage.read(async (reader) => {
        const link = await openLink(reader, secret, { kind: 'new-address', now: now() });
        if (!link.ok) return null;
        const { personId, email } = newAddressOf(link.value);
        const person = await reader.people.find(personId);
        return person === null || person.suspendedAt !== null ? null : { name: person.name, email };
      });
      if (found === null) return fail({ code: 'link-not-valid' });
      return ok({ publication: (await getPublication(storage)).name, ...found });
    },
  });
}
