import type { ActionParts } from '../../../actions/parts.ts';
import { publishCorrection as publish } from '../../../actions/publish-correction.ts';
import { publishCorrection } from '../../../contract/publishing.ts';
import { actorOf } from '../../visitor.ts';
import { type Route, route } from '../route.ts';
import { calledBy } from './called-by.ts';
import { answerWithStory } from './present.ts';
import { subjectsOfArticles } from './subjects.ts';

export function publishCorrectionRoute(parts: ActionParts): Route {
  return route(publishCorrection, {
    subjects: ({ params, body }) => subjectsOfArticles(parts.storage, params.storyId, body.articles),
    async run({ params, body, visitor }) {
      const by = actorOf(visitor);
      const done = await publish(parts, { ...params, ...body, articles: calledBy(by, body.articles), by });
      return done.ok ? await answerWithStory(parts.storage, params.storyId) : done;
    },
  });
}
