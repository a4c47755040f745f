import { addComment } from '../../../actions/add-comment.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { addComment as operation } from '../../../contract/comments.ts';
import { ok } from '../../../core/result.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';
import { presentThread } from './present.ts';

/** Begins a thread. */
export function addCommentRoute(parts: ActionParts): Route {
  return route(operation, {
    subjects: ({ params }) => articleSubjects(parts.storage, params.articleId),
    async run({ params, body, visitor }) {
      const done = await addComment(parts, { articleId: params.articleId, ...body, by: visitor.person.id });
      return done.ok ? ok(await presentThread(parts.storage, done.value)) : done;
    },
  });
}
