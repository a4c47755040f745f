import type { ActionParts } from '../../../actions/parts.ts';
import { readAlignment } from '../../../actions/read-alignment.ts';
import { readAlignment as operation } from '../../../contract/alignment.ts';
import { fail, ok } from '../../../core/result.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';
import { presentAlignment } from './present.ts';

/** Says how a translation stands against its original. */
export function readAlignmentRoute({ storage, ids }: ActionParts): Route {
  return route(operation, {
    subjects: ({ params }) => articleSubjects(storage, params.articleId),
    async run({ params: { articleId } }) {
      const found = await storage.read((reader) => readAlignment({ ids }, reader, articleId));
      if (found.ok) return ok(presentAlignment(found.value));
      return fail(found.error.code === 'article-not-found' ? { code: 'not-found' } : found.error);
    },
  });
}
