import { addGlossaryEntry } from '../../../actions/add-glossary-entry.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { addGlossaryEntry as operation } from '../../../contract/glossary.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { glossarySubjects, presentEntry } from './present.ts';

/** Enters a thing. */
export function addGlossaryEntryRoute(parts: ActionParts): Route {
  return route(operation, {
    subjects: async ({ body: { terms } }) => glossarySubjects(terms.map(({ language }) => language)),
    async run({ body, visitor }) {
      const added = await addGlossaryEntry(parts, { ...body, by: visitor.person.name });
      return added.ok ? ok(presentEntry(added.value)) : added;
    },
  });
}
