import type { ActionParts } from '../../../actions/parts.ts';
import { spikeStory as spike } from '../../../actions/spike-story.ts';
import { spikeStory } from '../../../contract/publishing.ts';
import { actorOf } from '../../visitor.ts';
import { type Route, route } from '../route.ts';
import { answerWithStory } from './present.ts';
import { subjectsOfWholeStory } from './subjects.ts';

/** Spikes a story in every language, so whoever does must be allowed to in each. */
export function spikeStoryRoute(parts: ActionParts): Route {
  return route(spikeStory, {
    subjects: ({ params }) => subjectsOfWholeStory(parts.storage, params.storyId),
    async run({ params, visitor }) {
      const done = await spike(parts, { ...params, by: actorOf(visitor) });
      return done.ok ? await answerWithStory(parts.storage, params.storyId) : done;
    },
  });
}
