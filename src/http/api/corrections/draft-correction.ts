import { draftCorrection as draft } from '../../../actions/draft-correction.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { draftCorrection } from '../../../contract/corrections.ts';
import { actorOf } from '../../visitor.ts';
import { answerWithStory } from '../publishing/present.ts';
import { subjectsOfEditions } from '../publishing/subjects.ts';
import { type Route, route } from '../route.ts';

/** Keeps the words of a correction in an edition. */
export function draftCorrectionRoute(parts: ActionParts): Route {
  const { storage } = parts;
  return route(draftCorrection, {
    subjects: ({ params }) => subjectsOfEditions(storage, params.storyId, [params.edition]),
    async run({ params, body, visitor }) {
      const done = await draft(parts, { ...params, ...body, by: actorOf(visitor) });
      return done.ok ? await answerWithStory(storage, params.storyId) : done;
    },
  });
}
