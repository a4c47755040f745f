import { changeGlossaryEntry } from '../../../actions/change-glossary-entry.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { changeGlossaryEntry as operation } from '../../../contract/glossary.ts';
import { languagesChanged, tidyTerms } from '../../../core/glossary/glossary.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { glossarySubjects, presentEntry } from './present.ts';

/** Changes an entry. What is not changed by it in a language needs no permission there. */
export function changeGlossaryEntryRoute(parts: ActionParts): Route {
  return route(operation, {
    async subjects({ params: { glossaryEntryId }, body }) {
      const before = await parts.storage.read(({ glossary }) => glossary.find(glossaryEntryId));
      const tidied = tidyTerms(body.terms);
      return before === null ? null : glossarySubjects(languagesChanged(before.terms, tidied.ok ? tidied.value : body.terms));
    },
    async run({ params: { glossaryEntryId: id }, body, visitor }) {
      const changed = await changeGlossaryEntry(parts, { ...body, id, by: visitor.person.name });
      return changed.ok ? ok(presentEntry(changed.value)) : changed;
    },
  });
}
