import { approveArticle as approve } from '../../../actions/approve-article.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { approveArticle } from '../../../contract/workflow.ts';
import { actorOf } from '../../visitor.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { answerWithStory } from '../publishing/present.ts';
import { type Route, route } from '../route.ts';

/** Finds an article ready. */
export function approveArticleRoute(parts: ActionParts): Route {
  return route(approveArticle, {
    subjects: ({ params }) => articleSubjects(parts.storage, params.articleId),
    async run({ params, body, visitor }) {
      const moved = await approve(parts, { ...params, ...body, by: actorOf(visitor) });
      return moved.ok ? await answerWithStory(parts.storage, moved.value.storyId) : moved;
    },
  });
}
