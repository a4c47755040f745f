/** Arranging a front: which stories its editor places at the top, the lead first. */
import type { Front } from '../core/front.ts';
import type { StoryId } from '../core/ids.ts';
import type { LanguageTag } from '../core/language.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';
import { hasEdition } from './public-changes.ts';

export type ArrangeFrontError =
  | { readonly code: 'edition-unknown'; readonly edition: LanguageTag }
  | { readonly code: 'story-not-found'; readonly storyId: StoryId };

/** Places these stories, each once, instead of those that were placed before. Refuses an unknown edition or story. */
export async function arrangeFront({ storage, now }: ActionParts, { edition, pinned }: Front): Promise<Result<Front, ArrangeFrontError>> {
  return await storage.transact(async (writer) => {
    if (!(await hasEdition(writer, edition))) return fail({ code: 'edition-unknown', edition });
    const front: Front = { edition, pinned: [...new Set(pinned)] };
    for (const storyId of front.pinned)
      if ((await writer.stories.find(storyId)) === null) return fail({ code: 'story-not-found', storyId });
    const before = await writer.publication.front(edition);
    if (before.pinned.join() === front.pinned.join()) return ok(before);
    await writer.publication.saveFront(front);
    await writer.changes.add(now(), { kind: 'front-changed', edition });
    return ok(front);
  });
}
