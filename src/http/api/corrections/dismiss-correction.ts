import { dismissCorrection as dismiss } from '../../../actions/dismiss-correction.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { dismissCorrection } from '../../../contract/corrections.ts';
import { actorOf } from '../../visitor.ts';
import { answerWithStory } from '../publishing/present.ts';
import { subjectsOfEditions } from '../publishing/subjects.ts';
import { type Route, route } from '../route.ts';

/** Decides that an edition does not need a correction. */
export function dismissCorrectionRoute(parts: ActionParts): Route {
  const { storage } = parts;
  return route(dismissCorrection, {
    subjects: ({ params }) => subjectsOfEditions(storage, params.storyId, [params.edition]),
    async run({ params, body, visitor }) {
      const done = await dismiss(parts, { ...params, ...body, by: actorOf(visitor) });
      return done.ok ? await answerWithStory(storage, params.storyId) : done;
    },
  });
}
