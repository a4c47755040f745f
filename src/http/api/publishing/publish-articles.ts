import type { ActionParts } from '../../../actions/parts.ts';
import { publishArticles as publish } from '../../../actions/publish-articles.ts';
import { publishArticles } from '../../../contract/publishing.ts';
import { actorOf } from '../../visitor.ts';
import { type Route, route } from '../route.ts';
import { calledBy } from './called-by.ts';
import { answerWithStory } from './present.ts';
import { subjectsOfArticles } from './subjects.ts';

/** Publishes articles of a story together. */
export function publishArticlesRoute(parts: ActionParts): Route {
  return route(publishArticles, {
    subjects: ({ params, body }) => subjectsOfArticles(parts.storage, params.storyId, body.articles),
    async run({ params, body, visitor }) {
      const by = actorOf(visitor);
      const done = await publish(parts, { articles: calledBy(by, body.articles), by });
      return done.ok ? await answerWithStory(parts.storage, params.storyId) : done;
    },
  });
}
