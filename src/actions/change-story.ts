/** Changing what a story is on the desk: its slugline, section, topics and desk. */
import type { Actor } from '../core/article.ts';
import type { DeskId, SectionId, StoryId, TopicId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Story } from '../core/story.ts';
import type { StoryEvent, Writer } from '../storage/storage.ts';
import type { ActionParts } from './parts.ts';
import { type RefileError, refilePublic } from './refile-public.ts';
import { type UnknownFixture, unknownFixture } from './story-fixtures.ts';

export interface ChangeStoryRequest {
  readonly storyId: StoryId;
  readonly slugline: string;
  readonly sectionId: SectionId;
  readonly topicIds: readonly TopicId[];
  readonly deskId: DeskId | null;
  readonly by: Actor;
}

export type ChangeStoryError =
  | RefileError
  | UnknownFixture
  | { readonly code: 'story-not-found'; readonly storyId: StoryId }
  | { readonly code: 'slugline-missing' };

/**
 * Changes the story; its public articles stand on the lists of the new section and topics from then on, at their old addresses. Refuses an
 * unknown story, section, topic or desk, an empty slugline, and a section without a name in an edition where the story is public.
 */
export async function changeStory(
  { storage, now }: Pick<ActionParts, 'storage' | 'now'>,
  request: ChangeStoryRequest,
): Promise<Result<Story, ChangeStoryError>> {
  const { storyId, sectionId, deskId, by } = request;
  const slugline = request.slugline.trim();
  if (slugline === '') return fail({ code: 'slugline-missing' });
  return await storage.transact(async (writer) => {
    const story = await writer.stories.find(storyId);
    if (story === null) return fail({ code: 'story-not-found', storyId });
    const unknown = await unknownFixture(writer, request);
    if (unknown !== null) return fail(unknown);
    const after: Story = { ...story, slugline, sectionId, deskId, topicIds: [...new Set(request.topicIds)] };
    const events = changesBetween(story, after);
    if (events.length === 0) return ok(story);
    const at = now();
    const refiled = await refilePublic(writer, after, at);
    if (!refiled.ok) return refiled;
    await writer.stories.save(after);
    await log(writer, events, { storyId, articleId: null, at, by });
    await writer.desk.touch(storyId);
    return ok(after);
  });
}

type Happening = Pick<StoryEvent, 'kind' | 'details'>;

async function log(writer: Writer, happenings: readonly Happening[], common: Omit<StoryEvent, keyof Happening>): Promise<void> {
  for (const happening of happenings) await writer.stories.addEvent({ ...common, ...happening });
}

function changesBetween(before: Story, after: Story): readonly Happening[] {
  const happenings: Happening[] = [];
  const note = (kind: string, from: string, to: string): void => {
    if (from !== to) happenings.push({ kind, details: { from, to } });
  };
  note('slugline-changed', before.slugline, after.slugline);
  note('story-moved', before.sectionId, after.sectionId);
  note('topics-changed', before.topicIds.join(' '), after.topicIds.join(' '));
  note('desk-changed', before.deskId ?? '', after.deskId ?? '');
  return happenings;
}
