import type { ActionParts } from '../../../actions/parts.ts';
import { searchMemory } from '../../../contract/memory.ts';
import { wholePublication } from '../../../core/permission.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { presentUse } from './present.ts';
import { readableIn } from './readable.ts';

const mostEntries = 40;

/** Finds texts by their words. */
export function searchMemoryRoute({ storage }: Pick<ActionParts, 'storage'>): Route {
  return route(searchMemory, {
    subjects: async () => [wholePublication],
    async run({ query: { words, from, to }, visitor }) {
      const readable = readableIn(visitor.person.grants);
      const found = await storage.read(({ memory }) => memory.containing(words, { from, to, readable, limit: mostEntries }));
      return ok({ entries: found.map((entry) => ({ source: entry.source, target: entry.target, use: presentUse(entry) })) });
    },
  });
}
