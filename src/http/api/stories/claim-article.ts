import { claimArticle as claim } from '../../../actions/claim-article.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { claimArticle } from '../../../contract/stories.ts';
import { ok } from '../../../core/result.ts';
import { actorOf } from '../../visitor.ts';
import { type Route, route } from '../route.ts';
import { storySubjects } from './story-subjects.ts';

/** Claims an article for whoever asks. */
export function claimArticleRoute(parts: ActionParts): Route {
  return route(claimArticle, {
    subjects: ({ params }) => storySubjects(parts.storage, params.storyId, params.edition),
    async run({ params, body, visitor }) {
      const { id: personId, name } = visitor.person;
      const claimed = await claim(parts, { ...params, ...body, personId, by: actorOf(visitor) });
      if (!claimed.ok) return claimed;
      const { claimedAt, deadline } = claimed.value;
      return ok({ personId, name, claimedAt, deadline });
    },
  });
}
