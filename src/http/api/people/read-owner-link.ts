import { openLink } from '../../../actions/secret-links.ts';
import { readOwnerLink } from '../../../contract/people.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { getPublication } from './deliver-link.ts';
import type { PeopleParts } from './parts.ts';

/** `readOwnerLink` */
export function readOwnerLinkRoute({ storage, now }: PeopleParts): Route {
  return route(readOwnerLink, {
    async run({ params: { secret } }) {
      const link = await storage.read((reader) => openLink(reader, secret, { kind: 'owner', now: now() }));
      return link.ok ? ok({ publication: (await getPublication(storage)).name }) : link;
    },
  });
}
