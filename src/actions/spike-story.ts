/** Spiking: a story is dropped before publication. */
import type { Actor } from '../core/article.ts';
import type { StoryId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { type SpikeError, spike, type WholeStory } from '../core/workflow.ts';
import type { ActionParts } from './parts.ts';
import { revokePreviewLinks } from './revoke-preview-link.ts';

export interface SpikeStoryRequest {
  readonly storyId: StoryId;
  readonly by: Actor;
}

export type SpikeStoryError = SpikeError | { readonly code: 'story-not-found'; readonly storyId: StoryId };

/** Drops a story with its articles and schedules, and revokes the links to their previews; nothing is deleted. Refuses an unknown story and one that readers can see. */
export async function spikeStory(
  { storage, now }: ActionParts,
  { storyId, by }: SpikeStoryRequest,
): Promise<Result<WholeStory, SpikeStoryError>> {
  return await storage.transact(async (writer) => {
    const story = await writer.stories.find(storyId);
    if (story === null) return fail({ code: 'story-not-found', storyId });
    const at = now();
    const spiked = spike({ story, articles: await writer.articles.ofStory(storyId) }, at);
    if (!spiked.ok || spiked.value.story === story) return spiked;
    await writer.stories.save(spiked.value.story);
    for (const article of spiked.value.articles) await writer.articles.save(article);
    for (const { id } of await writer.desk.openGroups(storyId)) await writer.desk.removeGroup(id);
    await writer.stories.addEvent({ storyId, articleId: null, at, by, kind: 'story-spiked', details: {} });
    await revokePreviewLinks(writer, { storyId, articleIds: spiked.value.articles.map(({ id }) => id), at, by });
    await writer.desk.touch(storyId);
    return ok(spiked.value);
  });
}
