import type { ActionParts } from '../../../actions/parts.ts';
import { changeNoticeMail } from '../../../contract/notices.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';

/** Keeps how whoever asks wants notices by mail. */
export function changeNoticeMailRoute({ storage }: Pick<ActionParts, 'storage'>): Route {
  return route(changeNoticeMail, {
    async run({ body, visitor: { person } }) {
      await storage.transact(({ notices }) => notices.setMail(person.id, body.mail));
      return ok(undefined);
    },
  });
}
