import type { ActionParts } from '../../../actions/parts.ts';
import { takeDownArticle as takeDown } from '../../../actions/take-down-article.ts';
import { takeDownArticle } from '../../../contract/publishing.ts';
import { actorOf } from '../../visitor.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';
import { answerWithStory } from './present.ts';

/** Takes an article from readers. */
export function takeDownArticleRoute(parts: ActionParts): Route {
  const { storage } = parts;
  return route(takeDownArticle, {
    subjects: ({ params }) => articleSubjects(storage, params.articleId),
    async run({ params, body, visitor }) {
      const taken = await takeDown(parts, { ...params, ...body, by: actorOf(visitor) });
      return taken.ok ? await answerWithStory(storage, taken.value.storyId) : taken;
    },
  });
}
