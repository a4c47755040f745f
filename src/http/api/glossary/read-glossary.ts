import type { ActionParts } from '../../../actions/parts.ts';
import { readGlossary } from '../../../contract/glossary.ts';
import { wholePublication } from '../../../core/permission.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { presentEntry } from './present.ts';

/** Lists the entries with terms in some languages. */
export function readGlossaryRoute({ storage }: ActionParts): Route {
  return route(readGlossary, {
    subjects: async () => [wholePublication],
    async run({ query: { languages } }) {
      const entries = await storage.read(({ glossary }) => glossary.entries(languages));
      return ok({ entries: entries.map(presentEntry) });
    },
  });
}
