import type { ActionParts } from '../../../actions/parts.ts';
import { readStory } from '../../../contract/stories.ts';
import { fail, ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { presentStory } from './present.ts';
import { storySubjects } from './story-subjects.ts';

/** Gives a story. */
export function readStoryRoute({ storage }: Pick<ActionParts, 'storage'>): Route {
  return route(readStory, {
    subjects: ({ params }) => storySubjects(storage, params.storyId),
    async run({ params, visitor }) {
      const story = await storage.read((reader) => presentStory(reader, params.storyId, visitor.person));
      return story === null ? fail({ code: 'not-found' }) : ok(story);
    },
  });
}
