/** Restoring: a story that was spiked is on the desk again. */
import type { Actor } from '../core/article.ts';
import type { StoryId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { unspike, type WholeStory } from '../core/workflow.ts';
import type { ActionParts } from './parts.ts';

export interface RestoreStoryRequest {
  readonly storyId: StoryId;
  readonly by: Actor;
}

export type RestoreStoryError = { readonly code: 'story-not-found'; readonly storyId: StoryId };

/** Takes up a spiked story again, its articles as drafts. Refuses an unknown story. */
export async function restoreStory(
  { storage, now }: ActionParts,
  { storyId, by }: RestoreStoryRequest,
): Promise<Result<WholeStory, RestoreStoryError>> {
  return await storage.transact(async (writer) => {
    const story = await writer.stories.find(storyId);
    if (story === null) return fail({ code: 'story-not-found', storyId });
    const restored = unspike({ story, articles: await writer.articles.ofStory(storyId) });
    if (restored.story === story) return ok(restored);
    await writer.stories.save(restored.story);
    for (const article of restored.articles) await writer.articles.save(article);
    await writer.stories.addEvent({ storyId, articleId: null, at: now(), by, kind: 'story-restored', details: {} });
    await writer.desk.touch(storyId);
    return ok(restored);
  });
}
