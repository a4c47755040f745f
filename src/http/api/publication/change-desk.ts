import { changeDesk as change } from '../../../actions/change-desk.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { changeDesk } from '../../../contract/publication.ts';
import { wholePublication } from '../../../core/permission.ts';
import { type Route, route } from '../route.ts';

/** Changes a desk. */
export function changeDeskRoute(parts: ActionParts): Route {
  return route(changeDesk, {
    subjects: async () => [wholePublication],
    run: ({ params, body }) => change(parts, { id: params.deskId, ...body }),
  });
}
