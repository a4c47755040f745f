import { dismissMachineSuggestion } from '../../../actions/machine-suggestions.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { dismissMachineSuggestion as operation } from '../../../contract/machine.ts';
import { ok } from '../../../core/result.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';

/** Puts a suggestion away. */
export function dismissMachineSuggestionRoute(parts: ActionParts): Route {
  return route(operation, {
    subjects: ({ params }) => articleSubjects(parts.storage, params.articleId),
    async run({ params, body }) {
      const dismissed = await dismissMachineSuggestion(parts, { ...params, ...body });
      return dismissed.ok ? ok(undefined) : dismissed;
    },
  });
}
