import type { ActionParts } from '../../../actions/parts.ts';
import { readStoryEvents } from '../../../contract/stories.ts';
import type { Correction } from '../../../core/correction.ts';
import type { LanguageTag } from '../../../core/language.ts';
import { ok } from '../../../core/result.ts';
import type { StoryEvent } from '../../../storage/storage.ts';
import { type Route, route } from '../route.ts';
import { storySubjects } from './story-subjects.ts';

/** Gives the log of a story. */
export function readStoryEventsRoute({ storage }: Pick<ActionParts, 'storage'>): Route {
  return route(readStoryEvents, {
    subjects: ({ params }) => storySubjects(storage, params.storyId),
    async run({ params: { storyId } }) {
      return await storage.read(async (reader) => {
        const editionOf = new Map((await reader.articles.ofStory(storyId)).map(({ id, edition }) => [id, edition]));
        const corrections = await reader.stories.corrections(storyId);
        const events = (await reader.stories.events(storyId)).toReversed();
        return ok({
          events: events.map(({ at, by, kind, articleId, details }) => ({
            at,
            by,
            kind,
            articleId,
            edition: articleId === null ? null : (editionOf.get(articleId) ?? null),
            details: { ...details },
            corrections: correctionsIn(details, corrections),
          })),
        });
      });
    },
  });
}

/** What readers of an event's editions are told by its correction, as it reads now; none for events of other kinds. */
function correctionsIn(
  details: StoryEvent['details'],
  corrections: readonly Correction[],
): { readonly edition: LanguageTag; readonly text: string }[] {
  const correction = corrections.find(({ id }) => id === details['correction']);
  const editions = details['editions']?.split(' ') ?? [];
  return [...(correction?.texts ?? [])].flatMap(([edition, { text }]) => (editions.includes(edition) ? [{ edition, text }] : []));
}
