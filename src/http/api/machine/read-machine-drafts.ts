import type { ActionParts } from '../../../actions/parts.ts';
import { readMachineDrafts } from '../../../actions/read-machine-drafts.ts';
import { readMachineDrafts as operation } from '../../../contract/machine.ts';
import { fail, ok } from '../../../core/result.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';
import { presentMachineState } from './present.ts';

/** Says how machine translation of an article stands. */
export function readMachineDraftsRoute(parts: ActionParts): Route {
  return route(operation, {
    subjects: ({ params }) => articleSubjects(parts.storage, params.articleId),
    async run({ params: { articleId } }) {
      const found = await parts.storage.read((reader) => readMachineDrafts(parts, reader, articleId));
      if (found.ok) return ok(presentMachineState(found.value));
      return fail(found.error.code === 'article-not-found' ? { code: 'not-found' } : found.error);
    },
  });
}
