import type { ActionParts } from '../../../actions/parts.ts';
import { takeBackMinorChange as takeBack } from '../../../actions/take-back-minor-change.ts';
import { takeBackMinorChange } from '../../../contract/minor-changes.ts';
import { fail, ok } from '../../../core/result.ts';
import { actorOf } from '../../visitor.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';

/** Has a change matter that was called minor. */
export function takeBackMinorChangeRoute(parts: ActionParts): Route {
  return route(takeBackMinorChange, {
    subjects: ({ params }) => articleSubjects(parts.storage, params.articleId),
    async run({ params: { articleId }, body, visitor }) {
      const taken = await takeBack(parts, { articleId, change: body, by: actorOf(visitor) });
      if (taken.ok) return ok(undefined);
      return fail(taken.error.code === 'article-not-found' ? { code: 'not-found' } : taken.error);
    },
  });
}
