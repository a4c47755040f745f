import type { ActionParts } from '../../../actions/parts.ts';
import { readGlossaryEntry } from '../../../contract/glossary.ts';
import { wholePublication } from '../../../core/permission.ts';
import { fail, ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { presentEntry } from './present.ts';

/** Gives an entry with all its terms. */
export function readGlossaryEntryRoute({ storage }: ActionParts): Route {
  return route(readGlossaryEntry, {
    subjects: async () => [wholePublication],
    async run({ params: { glossaryEntryId } }) {
      const entry = await storage.read(({ glossary }) => glossary.find(glossaryEntryId));
      return entry === null ? fail({ code: 'not-found' }) : ok(presentEntry(entry));
    },
  });
}
