import { reopenCorrection as reopen } from '../../../actions/dismiss-correction.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { reopenCorrection } from '../../../contract/corrections.ts';
import { actorOf } from '../../visitor.ts';
import { answerWithStory } from '../publishing/present.ts';
import { subjectsOfEditions } from '../publishing/subjects.ts';
import { type Route, route } from '../route.ts';

/** Makes a correction a task of an edition again. */
export function reopenCorrectionRoute(parts: ActionParts): Route {
  const { storage } = parts;
  return route(reopenCorrection, {
    subjects: ({ params }) => subjectsOfEditions(storage, params.storyId, [params.edition]),
    async run({ params, visitor }) {
      const done = await reopen(parts, { ...params, by: actorOf(visitor) });
      return done.ok ? await answerWithStory(storage, params.storyId) : done;
    },
  });
}
