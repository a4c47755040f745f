import { cancelMachineDraft } from '../../../actions/end-machine-draft.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { cancelMachineDraft as operation } from '../../../contract/machine.ts';
import { ok } from '../../../core/result.ts';
import { actorOf } from '../../visitor.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';

/** Calls a machine draft off. */
export function cancelMachineDraftRoute(parts: ActionParts): Route {
  return route(operation, {
    subjects: ({ params }) => articleSubjects(parts.storage, params.articleId),
    async run({ params: { articleId, machineDraftId: draftId }, visitor }) {
      const cancelled = await cancelMachineDraft(parts, { articleId, draftId, by: actorOf(visitor) });
      return cancelled.ok ? ok(undefined) : cancelled;
    },
  });
}
