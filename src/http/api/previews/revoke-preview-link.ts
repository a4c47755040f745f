import type { ActionParts } from '../../../actions/parts.ts';
import { revokePreviewLink } from '../../../actions/revoke-preview-link.ts';
import { revokePreviewLink as operation } from '../../../contract/previews.ts';
import { fail, ok } from '../../../core/result.ts';
import { actorOf } from '../../visitor.ts';
import { articleSubjects } from '../articles/article-subjects.ts';
import { type Route, route } from '../route.ts';

/** Makes a link stop working. */
export function revokePreviewLinkRoute(parts: ActionParts): Route {
  return route(operation, {
    subjects: ({ params }) => articleSubjects(parts.storage, params.articleId),
    async run({ params, visitor }) {
      const revoked = await revokePreviewLink(parts, { ...params, by: actorOf(visitor) });
      return revoked.ok ? ok(undefined) : fail({ code: 'not-found' });
    },
  });
}
