import type { ActionParts } from '../../../actions/parts.ts';
import { readStoryEvents } from '../../../contract/stories.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { storySubjects } from './story-subjects.ts';

/** Gives the log of a story. */
export function readStoryEventsRoute({ storage }: Pick<ActionParts, 'storage'>): Route {
  return route(readStoryEvents, {
    subjects: ({ params }) => storySubjects(storage, params.storyId),
    async run({ params: { storyId } }) {
      return await storage.read(async (reader) => {
        const editionOf = new Map((await reader.articles.ofStory(storyId)).map(({ id, edition }) => [id, edition]));
        const events = (await reader.stories.events(storyId)).toReversed();
        return ok({
          events: events.map(({ at, by, kind, articleId, details }) => ({
            at,
            by,
            kind,
            articleId,
            edition: articleId === null ? null : (editionOf.get(articleId) ?? null),
            details: { ...details },
          })),
        });
      });
    },
  });
}
