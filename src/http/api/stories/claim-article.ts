import { claimArticle as claim } from '../../../actions/claim-article.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { claimArticle } from '../../../contract/stories.ts';
import type { PersonId } from '../../../core/ids.ts';
import { may, type Subject } from '../../../core/permission.ts';
import { fail, ok } from '../../../core/result.ts';
import { actorOf, visitorMay } from '../../visitor.ts';
import { type Route, route } from '../route.ts';
import { storySubjects } from './story-subjects.ts';

/** Claims an article for whoever asks, or for somebody whom whoever asks may give work. */
export function claimArticleRoute(parts: ActionParts): Route {
  return route(claimArticle, {
    subjects: ({ params }) => storySubjects(parts.storage, params.storyId, params.edition),
    async run({ params, body, visitor }) {
      const subjects = await storySubjects(parts.storage, params.storyId, params.edition);
      const { personId = visitor.person.id, deadline, takesOver } = body;
      if (subjects === null) return fail({ code: 'story-not-found' });
      if (personId !== visitor.person.id && !subjects.every((subject) => visitorMay(visitor, 'approve-article', subject))) {
        return fail({ code: 'may-not-assign' });
      }
      const person = await worker(parts, personId, subjects);
      if (person === null) return fail({ code: 'person-may-not-claim' });
      const kept = deadline === undefined ? {} : { deadline };
      const claimed = await claim(parts, { ...params, ...kept, personId, takesOver, by: actorOf(visitor) });
      if (!claimed.ok) return claimed;
      return ok({ personId, name: person.name, claimedAt: claimed.value.claimedAt, deadline: claimed.value.deadline });
    },
  });
}

/** The person, if there is one who is at work and may write there. */
async function worker({ storage }: ActionParts, id: PersonId, subjects: readonly Subject[]) {
  const person = await storage.read(({ people }) => people.find(id));
  if (person === null || person.suspendedAt !== null) return null;
  return subjects.every((subject) => may(person.grants, 'claim-article', subject)) ? person : null;
}
