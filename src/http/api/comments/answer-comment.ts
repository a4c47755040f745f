import { answerComment } from '../../../actions/answer-comment.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { answerComment as operation } from '../../../contract/comments.ts';
import { ok } from '../../../core/result.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';
import { presentThread } from './present.ts';

/** Adds a remark to a thread. */
export function answerCommentRoute(parts: ActionParts): Route {
  return route(operation, {
    subjects: ({ params }) => articleSubjects(parts.storage, params.articleId),
    async run({ params, body, visitor }) {
      const done = await answerComment(parts, {
        articleId: params.articleId,
        threadId: params.commentId,
        text: body.text,
        by: visitor.person.id,
      });
      return done.ok ? ok(await presentThread(parts.storage, done.value)) : done;
    },
  });
}
