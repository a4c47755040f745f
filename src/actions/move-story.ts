/** Moving a story to another section, in every edition at once. */
import type { Actor } from '../core/article.ts';
import type { SectionId, StoryId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Story } from '../core/story.ts';
import type { ActionParts } from './parts.ts';
import { type RefileError, refilePublic } from './refile-public.ts';

export interface MoveStoryRequest {
  readonly storyId: StoryId;
  readonly sectionId: SectionId;
  readonly by: Actor;
}

export type MoveStoryError =
  | RefileError
  | { readonly code: 'story-not-found'; readonly storyId: StoryId }
  | { readonly code: 'section-unknown'; readonly sectionId: SectionId };

/**
 * Moves a story; its public articles stand in the new section from then on, at their old addresses.
 * Refuses an unknown story or section, and a section without a name in an edition where the story is public.
 */
export async function moveStory({ storage, now }: ActionParts, request: MoveStoryRequest): Promise<Result<Story, MoveStoryError>> {
  const { storyId, sectionId, by } = request;
  return await storage.transact(async (writer) => {
    const story = await writer.stories.find(storyId);
    if (story === null) return fail({ code: 'story-not-found', storyId });
    if (!(await writer.publication.sections()).some(({ id }) => id === sectionId)) return fail({ code: 'section-unknown', sectionId });
    if (story.sectionId === sectionId) return ok(story);
    const at = now();
    const moved = { ...story, sectionId };
    const refiled = await refilePublic(writer, moved, at);
    if (!refiled.ok) return refiled;
    await writer.stories.save(moved);
    const details = { from: story.sectionId, to: sectionId };
    await writer.stories.addEvent({ storyId, articleId: null, at, by, kind: 'story-moved', details });
    await writer.desk.touch(storyId);
    return ok(moved);
  });
}
