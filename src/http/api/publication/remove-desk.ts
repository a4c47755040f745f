import type { ActionParts } from '../../../actions/parts.ts';
import { removeDesk as remove } from '../../../actions/remove-desk.ts';
import { removeDesk } from '../../../contract/publication.ts';
import { wholePublication } from '../../../core/permission.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';

/** Dissolves a desk. */
export function removeDeskRoute(parts: ActionParts): Route {
  return route(removeDesk, {
    subjects: async () => [wholePublication],
    async run({ params }) {
      const removed = await remove(parts, params.deskId);
      return removed.ok ? ok(undefined) : removed;
    },
  });
}
