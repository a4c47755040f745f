import type { ActionParts } from '../../../actions/parts.ts';
import { withdrawCorrection as withdraw } from '../../../actions/withdraw-correction.ts';
import { withdrawCorrection } from '../../../contract/corrections.ts';
import { actorOf } from '../../visitor.ts';
import { answerWithStory } from '../publishing/present.ts';
import { subjectsOfCorrection } from '../publishing/subjects.ts';
import { type Route, route } from '../route.ts';

/** Takes back a correction; whoever does must be allowed to correct in every edition that has to do with it. */
export function withdrawCorrectionRoute(parts: ActionParts): Route {
  const { storage } = parts;
  return route(withdrawCorrection, {
    subjects: ({ params }) => subjectsOfCorrection(storage, params.storyId, params.correctionId),
    async run({ params, body, visitor }) {
      const done = await withdraw(parts, { ...params, ...body, by: actorOf(visitor) });
      return done.ok ? await answerWithStory(storage, params.storyId) : done;
    },
  });
}
