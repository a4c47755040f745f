import { changeStory as change } from '../../../actions/change-story.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { changeStory } from '../../../contract/stories.ts';
import { fail, ok } from '../../../core/result.ts';
import { actorOf } from '../../visitor.ts';
import { type Route, route } from '../route.ts';
import { presentStory } from './present.ts';
import { storySubjects } from './story-subjects.ts';

/** Changes a story. Whoever moves it must be allowed to in both sections. */
export function changeStoryRoute(parts: ActionParts): Route {
  const { storage } = parts;
  return route(changeStory, {
    async subjects({ params, body }) {
      const present = await storySubjects(storage, params.storyId);
      if (present === null || present.some(({ sectionId }) => sectionId === body.sectionId)) return present;
      return [...present, { edition: null, sectionId: body.sectionId }];
    },
    async run({ params: { storyId }, body, visitor }) {
      const changed = await change(parts, { storyId, ...body, by: actorOf(visitor) });
      if (!changed.ok) return changed;
      const story = await storage.read((reader) => presentStory(reader, storyId, visitor.person));
      return story === null ? fail({ code: 'not-found' }) : ok(story);
    },
  });
}
