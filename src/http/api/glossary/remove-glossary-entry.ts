import type { ActionParts } from '../../../actions/parts.ts';
import { removeGlossaryEntry } from '../../../actions/remove-glossary-entry.ts';
import { removeGlossaryEntry as operation } from '../../../contract/glossary.ts';
import { type Route, route } from '../route.ts';
import { glossarySubjects } from './present.ts';

/** Takes an entry away. */
export function removeGlossaryEntryRoute(parts: ActionParts): Route {
  return route(operation, {
    async subjects({ params: { glossaryEntryId } }) {
      const entry = await parts.storage.read(({ glossary }) => glossary.find(glossaryEntryId));
      return entry === null ? null : glossarySubjects(entry.terms.map(({ language }) => language));
    },
    run: ({ params: { glossaryEntryId } }) => removeGlossaryEntry(parts, glossaryEntryId),
  });
}
