import type { ActionParts } from '../../../actions/parts.ts';
import { scheduleArticles as schedule } from '../../../actions/schedule-articles.ts';
import { scheduleArticles } from '../../../contract/publishing.ts';
import { actorOf } from '../../visitor.ts';
import { type Route, route } from '../route.ts';
import { calledBy } from './called-by.ts';
import { answerWithStory } from './present.ts';
import { subjectsOfArticles } from './subjects.ts';

/** Schedules articles of a story together. */
export function scheduleArticlesRoute(parts: ActionParts): Route {
  return route(scheduleArticles, {
    subjects: ({ params, body }) => subjectsOfArticles(parts.storage, params.storyId, body.articles),
    async run({ params, body, visitor }) {
      const by = actorOf(visitor);
      const done = await schedule(parts, { ...params, ...body, articles: calledBy(by, body.articles), by });
      return done.ok ? await answerWithStory(parts.storage, params.storyId) : done;
    },
  });
}
