import type { ActionParts } from '../../../actions/parts.ts';
import { setEmbargo as embargo } from '../../../actions/set-embargo.ts';
import { setEmbargo } from '../../../contract/publishing.ts';
import { actorOf } from '../../visitor.ts';
import { type Route, route } from '../route.ts';
import { answerWithStory } from './present.ts';
import { subjectsOfWholeStory } from './subjects.ts';

/** Sets or lifts an embargo. It holds in every language, so whoever sets it must be allowed to in each. */
export function setEmbargoRoute(parts: ActionParts): Route {
  return route(setEmbargo, {
    subjects: ({ params }) => subjectsOfWholeStory(parts.storage, params.storyId),
    async run({ params, body, visitor }) {
      const done = await embargo(parts, { ...params, ...body, by: actorOf(visitor) });
      return done.ok ? await answerWithStory(parts.storage, params.storyId) : done;
    },
  });
}
