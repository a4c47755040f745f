import { arrangeFront as arrange } from '../../../actions/arrange-front.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { arrangeFront } from '../../../contract/publication.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';

/** Arranges a front. */
export function arrangeFrontRoute(parts: ActionParts): Route {
  return route(arrangeFront, {
    subjects: async ({ params: { edition } }) => [{ edition, sectionId: null }],
    async run({ params: { edition }, body }) {
      const arranged = await arrange(parts, { edition, pinned: body.storyIds });
      return arranged.ok ? ok({ storyIds: [...arranged.value.pinned] }) : arranged;
    },
  });
}
