import type { ActionParts } from '../../../actions/parts.ts';
import { readPublication } from '../../../contract/publication.ts';
import { wholePublication } from '../../../core/permission.ts';
import { fail, ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { presentContributor, presentSection, presentTopic } from './present.ts';

/** Gives the publication with its fixtures. */
export function readPublicationRoute({ storage }: Pick<ActionParts, 'storage'>): Route {
  return route(readPublication, {
    subjects: async () => [wholePublication],
    async run() {
      return await storage.read(async ({ publication, desk }) => {
        const found = await publication.find();
        if (found === null) return fail({ code: 'not-found' });
        return ok({
          publication: { ...found, sameAs: [...found.sameAs] },
          editions: [...(await publication.editions())],
          sections: (await publication.sections()).map(presentSection),
          topics: (await publication.topics()).map(presentTopic),
          contributors: (await publication.contributors()).map(presentContributor),
          desks: [...(await desk.desks())],
        });
      });
    },
  });
}
