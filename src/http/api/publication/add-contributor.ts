import { addContributor as add } from '../../../actions/add-contributor.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { addContributor } from '../../../contract/publication.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { presentContributor } from './present.ts';

/** Enters a contributor. */
export function addContributorRoute(parts: ActionParts): Route {
  return route(addContributor, {
    subjects: async ({ body: { edition } }) => [{ edition, sectionId: null }],
    async run({ body }) {
      const added = await add(parts, body);
      return added.ok ? ok(presentContributor(added.value)) : added;
    },
  });
}
