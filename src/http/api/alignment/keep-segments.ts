import { keepSegments } from '../../../actions/keep-segments.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { keepSegments as operation } from '../../../contract/alignment.ts';
import { fail, ok } from '../../../core/result.ts';
import { actorOf } from '../../visitor.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';
import { presentChange } from './present.ts';

/** Leaves segments of the original out no more. */
export function keepSegmentsRoute(parts: ActionParts): Route {
  return route(operation, {
    subjects: ({ params }) => articleSubjects(parts.storage, params.articleId),
    async run({ params, body, visitor }) {
      const changed = await keepSegments(parts, { ...params, ...body, by: actorOf(visitor) });
      if (changed.ok) return ok(presentChange(changed.value));
      return fail(changed.error.code === 'article-not-found' ? { code: 'not-found' } : changed.error);
    },
  });
}
