import type { ActionParts } from '../../../actions/parts.ts';
import { releaseArticle as release } from '../../../actions/release-article.ts';
import { releaseArticle } from '../../../contract/stories.ts';
import { ok } from '../../../core/result.ts';
import { actorOf, visitorMay } from '../../visitor.ts';
import { type Route, route } from '../route.ts';
import { storySubjects } from './story-subjects.ts';

/** Gives up a claim: the own one, or anybody's for those who approve articles there. */
export function releaseArticleRoute(parts: ActionParts): Route {
  const { storage } = parts;
  return route(releaseArticle, {
    subjects: ({ params }) => storySubjects(storage, params.storyId, params.edition),
    async run({ params, visitor }) {
      const subjects = (await storySubjects(storage, params.storyId, params.edition)) ?? [];
      const isForAnybody = subjects.every((subject) => visitorMay(visitor, 'approve-article', subject));
      const released = await release(parts, { ...params, personId: isForAnybody ? null : visitor.person.id, by: actorOf(visitor) });
      return released.ok ? ok(undefined) : released;
    },
  });
}
