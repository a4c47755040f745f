import type { ActionParts } from '../../../actions/parts.ts';
import { resolveComment } from '../../../actions/resolve-comment.ts';
import { resolveComment as operation } from '../../../contract/comments.ts';
import { ok } from '../../../core/result.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';
import { presentThread } from './present.ts';

/** Settles a thread, or opens it again. */
export function resolveCommentRoute(parts: ActionParts): Route {
  return route(operation, {
    subjects: ({ params }) => articleSubjects(parts.storage, params.articleId),
    async run({ params, body, visitor }) {
      const done = await resolveComment(parts, { articleId: params.articleId, threadId: params.commentId, ...body, by: visitor.person.id });
      return done.ok ? ok(await presentThread(parts.storage, done.value)) : done;
    },
  });
}
