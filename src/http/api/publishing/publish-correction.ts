import type { ActionParts } from '../../../actions/parts.ts';
import { publishCorrection as publish } from '../../../actions/publish-correction.ts';
import { publishCorrection } from '../../../contract/publishing.ts';
import { fail } from '../../../core/result.ts';
import { actorOf, visitorMay } from '../../visitor.ts';
import { type Route, route } from '../route.ts';
import { answerWithStory } from './present.ts';
import { subjectsOfArticles } from './subjects.ts';

/** Publishes corrected words with their notices; whoever does must be allowed to publish each of the articles, and to correct it. */
export function publishCorrectionRoute(parts: ActionParts): Route {
  return route(publishCorrection, {
    subjects: ({ params, body }) => subjectsOfArticles(parts.storage, params.storyId, body.articles),
    async run({ params, body, visitor }) {
      const subjects = (await subjectsOfArticles(parts.storage, params.storyId, body.articles)) ?? [];
      const mayCorrect = subjects.every((subject) => visitorMay(visitor, 'correct-story', subject));
      if (!mayCorrect) return fail({ code: 'not-allowed', permission: 'correct-story' });
      const done = await publish(parts, { ...params, ...body, by: actorOf(visitor) });
      return done.ok ? await answerWithStory(parts.storage, params.storyId) : done;
    },
  });
}
