import type { ActionParts } from '../../../actions/parts.ts';
import { submitArticle as submit } from '../../../actions/submit-article.ts';
import { submitArticle } from '../../../contract/workflow.ts';
import { actorOf } from '../../visitor.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { answerWithStory } from '../publishing/present.ts';
import { type Route, route } from '../route.ts';

/** Hands an article in. */
export function submitArticleRoute(parts: ActionParts): Route {
  return route(submitArticle, {
    subjects: ({ params }) => articleSubjects(parts.storage, params.articleId),
    async run({ params, visitor }) {
      const moved = await submit(parts, { ...params, personId: visitor.person.id, by: actorOf(visitor) });
      return moved.ok ? await answerWithStory(parts.storage, moved.value.storyId) : moved;
    },
  });
}
