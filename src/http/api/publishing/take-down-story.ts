import type { ActionParts } from '../../../actions/parts.ts';
import { takeDownStory as takeDown } from '../../../actions/take-down-story.ts';
import { takeDownStory } from '../../../contract/publishing.ts';
import { actorOf } from '../../visitor.ts';
import { type Route, route } from '../route.ts';
import { answerWithStory } from './present.ts';
import { subjectsOfPublicArticles } from './subjects.ts';

/** Takes a story from readers; whoever does must be allowed to in every edition that has it. */
export function takeDownStoryRoute(parts: ActionParts): Route {
  const { storage } = parts;
  return route(takeDownStory, {
    subjects: ({ params }) => subjectsOfPublicArticles(storage, params.storyId),
    async run({ params: { storyId }, body: { reason, told }, visitor }) {
      const reasons = new Map(told.map((one) => [one.edition, one.reason]));
      const taken = await takeDown(parts, { storyId, reason, told: reasons, by: actorOf(visitor) });
      return taken.ok ? await answerWithStory(storage, storyId) : taken;
    },
  });
}
