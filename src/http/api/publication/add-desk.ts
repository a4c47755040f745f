import { addDesk as add } from '../../../actions/add-desk.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { addDesk } from '../../../contract/publication.ts';
import { wholePublication } from '../../../core/permission.ts';
import { type Route, route } from '../route.ts';

/** Adds a desk. */
export function addDeskRoute(parts: ActionParts): Route {
  return route(addDesk, { subjects: async () => [wholePublication], run: ({ body }) => add(parts, body) });
}
