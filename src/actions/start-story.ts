/** A person begins a story: its original is an empty draft that the person has claimed. */
import { emptyContent } from '../core/empty-content.ts';
import type { DeskId, PersonId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { slugFrom } from '../core/slug.ts';
import type { BegunStory } from './beginnings.ts';
import { claimArticle } from './claim-article.ts';
import { type CreateStoryError, type CreateStoryRequest, createStory } from './create-story.ts';
import { type ActionParts, partsWithin } from './parts.ts';

export interface StartStoryRequest extends Omit<CreateStoryRequest, 'content' | 'embargo' | 'deskId'> {
  readonly deskId: DeskId | null;
  readonly personId: PersonId;
}

export type StartStoryError = CreateStoryError | { readonly code: 'slugline-missing' };

/** Makes the story. Refuses an empty slugline, and an unknown edition, section, topic or desk. */
export async function startStory(parts: ActionParts, request: StartStoryRequest): Promise<Result<BegunStory, StartStoryError>> {
  const { edition, personId, by } = request;
  const slugline = request.slugline.trim();
  if (slugline === '') return fail({ code: 'slugline-missing' });
  const content = emptyContent(slugFrom(slugline, edition), parts.ids.next<'block'>());
  return await parts.storage.transact(async (writer) => {
    const within = partsWithin(parts, writer);
    const begun = await createStory(within, { ...request, slugline, content });
    if (!begun.ok) return begun;
    const { story } = begun.value;
    const claimed = await claimArticle(within, { storyId: story.id, edition, personId, deadline: null, takesOver: false, by });
    if (!claimed.ok) throw new Error(`a new story could not be claimed: ${claimed.error.code}`);
    return ok(begun.value);
  });
}
