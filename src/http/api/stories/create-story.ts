import type { ActionParts } from '../../../actions/parts.ts';
import { startStory } from '../../../actions/start-story.ts';
import { createStory } from '../../../contract/stories.ts';
import { ok } from '../../../core/result.ts';
import { actorOf } from '../../visitor.ts';
import { type Route, route } from '../route.ts';

/** Begins a story. */
export function createStoryRoute(parts: ActionParts): Route {
  return route(createStory, {
    subjects: async ({ body: { edition, sectionId } }) => [{ edition, sectionId }],
    async run({ body, visitor }) {
      const begun = await startStory(parts, { ...body, personId: visitor.person.id, by: actorOf(visitor) });
      return begun.ok ? ok({ storyId: begun.value.story.id, articleId: begun.value.article.id }) : begun;
    },
  });
}
