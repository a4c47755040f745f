import type { ActionParts } from '../../../actions/parts.ts';
import { readCorrectionTasks } from '../../../contract/corrections.ts';
import type { LanguageTag } from '../../../core/language.ts';
import { type Grant, permissionsOf, wholePublication } from '../../../core/permission.ts';
import { ok } from '../../../core/result.ts';
import type { OpenCorrectionQuery } from '../../../storage/correction-storage.ts';
import { type Route, route } from '../route.ts';
import { presentTasks } from './present.ts';

const usualLimit = 100;

/** Lists what editions have still to run. */
export function readCorrectionTasksRoute({ storage }: Pick<ActionParts, 'storage'>): Route {
  return route(readCorrectionTasks, {
    subjects: async () => [wholePublication],
    async run({ query: { edition, mine, limit }, visitor: { person } }) {
      const places = placesOf(person.grants, { edition: edition ?? null, mine: mine === true });
      return await storage.read(async (reader) => {
        const { tasks, total } = await reader.corrections.open({ places, limit: limit ?? usualLimit });
        return ok({ tasks: await presentTasks(reader, tasks), total });
      });
    },
  });
}

/** Whoever works in one edition reads those of all, so the grants say only in which sections, unless one’s own tasks are asked for. */
function placesOf(
  grants: readonly Grant[],
  { edition, mine }: { readonly edition: LanguageTag | null; readonly mine: boolean },
): OpenCorrectionQuery['places'] {
  return grants
    .filter(({ role }) => permissionsOf[role].includes(mine ? 'edit-article' : 'read-desk'))
    .flatMap(({ editions, sections }) => {
      const own = mine && editions !== 'all' ? editions : null;
      const wanted = edition === null ? own : [edition].filter((tag) => own === null || own.includes(tag));
      return wanted?.length === 0 ? [] : [{ editions: wanted, sections: sections === 'all' ? null : sections }];
    })
    .filter(({ sections }) => sections === null || sections.length > 0);
}
