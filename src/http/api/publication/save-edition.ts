import type { ActionParts } from '../../../actions/parts.ts';
import { saveEdition as save } from '../../../actions/save-edition.ts';
import { saveEdition } from '../../../contract/publication.ts';
import { wholePublication } from '../../../core/permission.ts';
import { type Route, route } from '../route.ts';

/** Begins or changes an edition. */
export function saveEditionRoute(parts: ActionParts): Route {
  return route(saveEdition, {
    subjects: async () => [wholePublication],
    run: ({ params, body }) => save(parts, { tag: params.edition, ...body }),
  });
}
