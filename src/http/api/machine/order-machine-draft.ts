import { orderMachineDraft } from '../../../actions/order-machine-draft.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { orderMachineDraft as operation } from '../../../contract/machine.ts';
import { fail, ok } from '../../../core/result.ts';
import { actorOf } from '../../visitor.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';

/** Orders a machine draft. */
export function orderMachineDraftRoute(parts: ActionParts): Route {
  return route(operation, {
    subjects: ({ params }) => articleSubjects(parts.storage, params.articleId),
    async run({ params, body, visitor }) {
      const ordered = await orderMachineDraft(parts, { ...params, wish: body.segments, by: actorOf(visitor) });
      if (ordered.ok) return ok({ draftId: ordered.value.id });
      return fail(ordered.error.code === 'article-not-found' ? { code: 'not-found' } : ordered.error);
    },
  });
}
