import type { ActionParts } from '../../../actions/parts.ts';
import { sendBackArticle as sendBack } from '../../../actions/send-back-article.ts';
import { sendBackArticle } from '../../../contract/workflow.ts';
import { actorOf } from '../../visitor.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { answerWithStory } from '../publishing/present.ts';
import { type Route, route } from '../route.ts';

/** Sends an article back. */
export function sendBackArticleRoute(parts: ActionParts): Route {
  return route(sendBackArticle, {
    subjects: ({ params }) => articleSubjects(parts.storage, params.articleId),
    async run({ params, body, visitor }) {
      const moved = await sendBack(parts, { ...params, ...body, by: actorOf(visitor) });
      return moved.ok ? await answerWithStory(parts.storage, moved.value.storyId) : moved;
    },
  });
}
