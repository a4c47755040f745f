import type { ActionParts } from '../../../actions/parts.ts';
import { readFront } from '../../../contract/publication.ts';
import { fail, ok } from '../../../core/result.ts';
import { visitorMay } from '../../visitor.ts';
import { type Route, route } from '../route.ts';

/** Gives an arranged front, without the stories that the visitor may not read. */
export function readFrontRoute({ storage }: Pick<ActionParts, 'storage'>): Route {
  return route(readFront, {
    subjects: async ({ params: { edition } }) => [{ edition, sectionId: null }],
    async run({ params: { edition }, visitor }) {
      return await storage.read(async ({ publication, stories }) => {
        if (!(await publication.editions()).some(({ tag }) => tag === edition)) return fail({ code: 'edition-unknown', edition });
        const storyIds = [];
        for (const storyId of (await publication.front(edition)).pinned) {
          const story = await stories.find(storyId);
          if (story !== null && visitorMay(visitor, 'read-desk', { edition, sectionId: story.sectionId })) storyIds.push(storyId);
        }
        return ok({ storyIds });
      });
    },
  });
}
