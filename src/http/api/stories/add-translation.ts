import type { ActionParts } from '../../../actions/parts.ts';
import { startTranslation } from '../../../actions/start-translation.ts';
import { addTranslation } from '../../../contract/stories.ts';
import { ok } from '../../../core/result.ts';
import { actorOf } from '../../visitor.ts';
import { readableIn } from '../memory/readable.ts';
import { type Route, route } from '../route.ts';
import { storySubjects } from './story-subjects.ts';

/** Begins a translation. */
export function addTranslationRoute(parts: ActionParts): Route {
  return route(addTranslation, {
    subjects: ({ params, body }) => storySubjects(parts.storage, params.storyId, body.edition),
    async run({ params: { storyId }, body, visitor }) {
      const personId = visitor.person.id;
      const { fromMemory = false, ...wanted } = body;
      const memory = fromMemory ? { fromMemory: readableIn(visitor.person.grants) } : {};
      const begun = await startTranslation(parts, { storyId, ...wanted, ...memory, personId, by: actorOf(visitor) });
      return begun.ok ? ok({ articleId: begun.value.id }) : begun;
    },
  });
}
