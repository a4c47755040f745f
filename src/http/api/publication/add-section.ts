import { addSection as add } from '../../../actions/add-section.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { addSection } from '../../../contract/publication.ts';
import { wholePublication } from '../../../core/permission.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { presentSection, wantedNames } from './present.ts';

/** Adds a section. */
export function addSectionRoute(parts: ActionParts): Route {
  return route(addSection, {
    subjects: async () => [wholePublication],
    async run({ body }) {
      const added = await add(parts, { ...body, names: wantedNames(body.names) });
      return added.ok ? ok(presentSection(added.value)) : added;
    },
  });
}
