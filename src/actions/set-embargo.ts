/** The embargo of a story: set, changed or lifted. */
import type { Actor } from '../core/article.ts';
import type { StoryId } from '../core/ids.ts';
import { type Instant, toIso } from '../core/instant.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Story } from '../core/story.ts';
import { type EmbargoError, setEmbargo as underEmbargo } from '../core/workflow.ts';
import type { ActionParts } from './parts.ts';

export interface SetEmbargoRequest {
  readonly storyId: StoryId;
  /** Null lifts it. */
  readonly embargo: Instant | null;
  readonly by: Actor;
}

export type SetEmbargoError = EmbargoError | { readonly code: 'story-not-found'; readonly storyId: StoryId };

/**
 * Puts a story under an embargo, in every language. Refuses an unknown story, a moment that is not in the future or after a moment for which
 * an article is scheduled, and a story that readers can see.
 */
export async function setEmbargo(
  { storage, now }: ActionParts,
  { storyId, embargo, by }: SetEmbargoRequest,
): Promise<Result<Story, SetEmbargoError>> {
  return await storage.transact(async (writer) => {
    const story = await writer.stories.find(storyId);
    if (story === null) return fail({ code: 'story-not-found', storyId });
    const at = now();
    const after = underEmbargo({ story, articles: await writer.articles.ofStory(storyId), embargo, now: at });
    if (!after.ok || after.value === story) return after;
    await writer.stories.save(after.value);
    const event =
      embargo === null ? { kind: 'embargo-lifted', details: {} } : { kind: 'embargo-set', details: { embargo: toIso(embargo) } };
    await writer.stories.addEvent({ storyId, articleId: null, at, by, ...event });
    await writer.desk.touch(storyId);
    return ok(after.value);
  });
}
