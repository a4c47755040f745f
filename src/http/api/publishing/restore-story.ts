import type { ActionParts } from '../../../actions/parts.ts';
import { restoreStory as restore } from '../../../actions/restore-story.ts';
import { restoreStory } from '../../../contract/publishing.ts';
import { actorOf } from '../../visitor.ts';
import { type Route, route } from '../route.ts';
import { answerWithStory } from './present.ts';
import { subjectsOfWholeStory } from './subjects.ts';

/** Takes a spiked story up again. */
export function restoreStoryRoute(parts: ActionParts): Route {
  return route(restoreStory, {
    subjects: ({ params }) => subjectsOfWholeStory(parts.storage, params.storyId),
    async run({ params, visitor }) {
      const done = await restore(parts, { ...params, by: actorOf(visitor) });
      return done.ok ? await answerWithStory(parts.storage, params.storyId) : done;
    },
  });
}
