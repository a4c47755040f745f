import { followLater as follow } from '../../../actions/follow-later.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { followLater } from '../../../contract/publishing.ts';
import { actorOf } from '../../visitor.ts';
import { type Route, route } from '../route.ts';
import { answerWithStory } from './present.ts';
import { subjectsOfArticles } from './subjects.ts';

/** Has articles of a story follow the others when they are approved. */
export function followLaterRoute(parts: ActionParts): Route {
  return route(followLater, {
    subjects: ({ params, body }) =>
      subjectsOfArticles(
        parts.storage,
        params.storyId,
        body.articleIds.map((articleId) => ({ articleId })),
      ),
    async run({ params, body, visitor }) {
      const done = await follow(parts, { ...params, ...body, by: actorOf(visitor) });
      return done.ok ? await answerWithStory(parts.storage, params.storyId) : done;
    },
  });
}
