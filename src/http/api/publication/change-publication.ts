import { changePublication as change } from '../../../actions/change-publication.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { changePublication } from '../../../contract/publication.ts';
import { wholePublication } from '../../../core/permission.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';

/** Changes the record of the publication. */
export function changePublicationRoute(parts: ActionParts): Route {
  return route(changePublication, {
    subjects: async () => [wholePublication],
    async run({ body }) {
      const changed = await change(parts, body);
      return changed.ok ? ok(undefined) : changed;
    },
  });
}
