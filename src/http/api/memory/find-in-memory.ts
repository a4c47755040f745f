import { findInMemory } from '../../../actions/find-in-memory.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { findInMemory as operation } from '../../../contract/memory.ts';
import { fail, ok } from '../../../core/result.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';
import { presentUse } from './present.ts';
import { readableIn } from './readable.ts';

const mostUses = 5;

/** Finds what helps with a segment. */
export function findInMemoryRoute({ storage, ids }: ActionParts): Route {
  return route(operation, {
    subjects: ({ params }) => articleSubjects(storage, params.articleId),
    async run({ params, query, visitor }) {
      const readable = readableIn(visitor.person.grants);
      const found = await storage.read((reader) => findInMemory({ ids }, reader, { ...params, ...query, readable }));
      if (!found.ok) return fail(found.error.code === 'article-not-found' ? { code: 'not-found' } : found.error);
      const { matches, ...rest } = found.value;
      return ok({
        ...rest,
        matches: matches.map(({ percent, source, target, uses }) => ({
          ...{ percent, source, target, count: uses.length },
          uses: uses.slice(0, mostUses).map(presentUse),
        })),
      });
    },
  });
}
