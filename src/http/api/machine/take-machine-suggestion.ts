import { takeMachineSuggestion } from '../../../actions/machine-suggestions.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { takeMachineSuggestion as operation } from '../../../contract/machine.ts';
import { ok } from '../../../core/result.ts';
import { actorOf } from '../../visitor.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';

/** Puts a suggestion into the article. */
export function takeMachineSuggestionRoute(parts: ActionParts): Route {
  return route(operation, {
    subjects: ({ params }) => articleSubjects(parts.storage, params.articleId),
    async run({ params, body, visitor }) {
      const taken = await takeMachineSuggestion(parts, { ...params, ...body, by: actorOf(visitor) });
      return taken.ok ? ok(undefined) : taken;
    },
  });
}
