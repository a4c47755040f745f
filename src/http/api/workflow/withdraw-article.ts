import type { ActionParts } from '../../../actions/parts.ts';
import { withdrawArticle as withdraw } from '../../../actions/withdraw-article.ts';
import { withdrawArticle } from '../../../contract/workflow.ts';
import { actorOf } from '../../visitor.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { answerWithStory } from '../publishing/present.ts';
import { type Route, route } from '../route.ts';

/** Takes an article back that one has handed in. */
export function withdrawArticleRoute(parts: ActionParts): Route {
  return route(withdrawArticle, {
    subjects: ({ params }) => articleSubjects(parts.storage, params.articleId),
    async run({ params, visitor }) {
      const moved = await withdraw(parts, { ...params, personId: visitor.person.id, by: actorOf(visitor) });
      return moved.ok ? await answerWithStory(parts.storage, moved.value.storyId) : moved;
    },
  });
}
