import { correctStory as correct } from '../../../actions/correct-story.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { correctStory } from '../../../contract/publishing.ts';
import { actorOf } from '../../visitor.ts';
import { type Route, route } from '../route.ts';
import { answerWithStory } from './present.ts';
import { subjectsOfEditions } from './subjects.ts';

/** Corrects a story in some editions; whoever does must be allowed to in each. */
export function correctStoryRoute(parts: ActionParts): Route {
  const { storage } = parts;
  return route(correctStory, {
    subjects: ({ params, body: { texts } }) =>
      subjectsOfEditions(
        storage,
        params.storyId,
        texts.map(({ edition }) => edition),
      ),
    async run({ params: { storyId }, body: { correctionId, texts }, visitor }) {
      const words = new Map(texts.map(({ edition, text }) => [edition, text]));
      const corrected = await correct(parts, { storyId, correctionId, texts: words, by: actorOf(visitor) });
      return corrected.ok ? await answerWithStory(storage, storyId) : corrected;
    },
  });
}
