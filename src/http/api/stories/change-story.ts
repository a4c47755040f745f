import { changeStory as change } from '../../../actions/change-story.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import type { Taken } from '../../../contract/operation.ts';
import { changeStory } from '../../../contract/stories.ts';
import type { StoryId } from '../../../core/ids.ts';
import type { LanguageTag } from '../../../core/language.ts';
import type { Subject } from '../../../core/permission.ts';
import { fail, ok } from '../../../core/result.ts';
import type { Reader } from '../../../storage/storage.ts';
import { actorOf } from '../../visitor.ts';
import { type Route, route } from '../route.ts';
import { presentStory } from './present.ts';

/**
 * Changes a story. Whoever moves it must be allowed to in both sections; whoever moves it or gives it other topics, in each edition in which
 * readers see that.
 */
export function changeStoryRoute(parts: ActionParts): Route {
  const { storage } = parts;
  return route(changeStory, {
    subjects: ({ params, body }) => storage.read((reader) => subjectsOfChange(reader, params.storyId, body)),
    async run({ params: { storyId }, body, visitor }) {
      const changed = await change(parts, { storyId, ...body, by: actorOf(visitor) });
      if (!changed.ok) return changed;
      const story = await storage.read((reader) => presentStory(reader, storyId, visitor.person));
      return story === null ? fail({ code: 'not-found' }) : ok(story);
    },
  });
}

async function subjectsOfChange(
  { stories, published }: Reader,
  storyId: StoryId,
  wanted: Taken<typeof changeStory, 'body'>,
): Promise<readonly Subject[] | null> {
  const story = await stories.find(storyId);
  if (story === null) return null;
  const refiles = story.sectionId !== wanted.sectionId || new Set(story.topicIds).symmetricDifference(new Set(wanted.topicIds)).size > 0;
  const shown = refiles ? (await published.ofStory(storyId)).map(({ article }) => article.edition) : [];
  const editions: readonly (LanguageTag | null)[] = shown.length > 0 ? shown : [null];
  const sections = new Set([story.sectionId, wanted.sectionId]);
  return editions.flatMap((edition) => [...sections].map((sectionId) => ({ edition, sectionId })));
}
