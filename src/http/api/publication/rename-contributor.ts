import type { ActionParts } from '../../../actions/parts.ts';
import { renameContributor as rename } from '../../../actions/rename-contributor.ts';
import { renameContributor } from '../../../contract/publication.ts';
import { wholePublication } from '../../../core/permission.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { presentContributor } from './present.ts';

/** Renames a contributor. */
export function renameContributorRoute(parts: ActionParts): Route {
  return route(renameContributor, {
    subjects: async () => [wholePublication],
    async run({ params: { contributorId }, body: { name, slug, names } }) {
      const ownNames = new Map(names.map(({ edition, ...own }) => [edition, own]));
      const renamed = await rename(parts, { contributorId, name, slug, names: ownNames });
      return renamed.ok ? ok(presentContributor(renamed.value)) : renamed;
    },
  });
}
