import type { ActionParts } from '../../../actions/parts.ts';
import { markNoticesRead } from '../../../contract/notices.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';

/** Keeps what whoever asks has read. */
export function markNoticesReadRoute({ storage, now }: Pick<ActionParts, 'storage' | 'now'>): Route {
  return route(markNoticesRead, {
    async run({ body, visitor: { person } }) {
      await storage.transact(({ notices }) => notices.markRead(person.id, body.until, now()));
      return ok(undefined);
    },
  });
}
