/** A claim: somebody takes an article in hand, there or still to be written. */
import type { Actor } from '../core/article.ts';
import type { Claim } from '../core/desk.ts';
import type { PersonId, StoryId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';
import { hasEdition } from './public-changes.ts';

export interface ClaimArticleRequest {
  readonly storyId: StoryId;
  readonly edition: LanguageTag;
  readonly personId: PersonId;
  readonly deadline: Instant | null;
  /** True to take it from whoever has claimed it. */
  readonly takesOver: boolean;
  readonly by: Actor;
}

export type ClaimArticleError =
  | { readonly code: 'story-not-found'; readonly storyId: StoryId }
  | { readonly code: 'story-spiked'; readonly storyId: StoryId }
  | { readonly code: 'edition-unknown'; readonly edition: LanguageTag }
  | { readonly code: 'claimed-already'; readonly personId: PersonId; readonly name: string };

/**
 * Claims the article of a story in an edition; whoever has claimed it already may change the deadline. Refuses an unknown story or edition,
 * a spiked story, and what somebody else has claimed, unless it is taken over.
 */
export async function claimArticle(
  { storage, now }: Pick<ActionParts, 'storage' | 'now'>,
  request: ClaimArticleRequest,
): Promise<Result<Claim, ClaimArticleError>> {
  const { storyId, edition, personId, deadline, takesOver, by } = request;
  return await storage.transact(async (writer) => {
    const story = await writer.stories.find(storyId);
    if (story === null) return fail({ code: 'story-not-found', storyId });
    if (story.spikedAt !== null) return fail({ code: 'story-spiked', storyId });
    if (!(await hasEdition(writer, edition))) return fail({ code: 'edition-unknown', edition });
    const present = await writer.desk.claim(storyId, edition);
    const isOthers = present !== null && present.personId !== personId;
    const holder = isOthers ? ((await writer.people.find(present.personId))?.name ?? '') : '';
    if (isOthers && !takesOver) return fail({ code: 'claimed-already', personId: present.personId, name: holder });
    if (present !== null && !isOthers && present.deadline === deadline) return ok(present);
    const at = now();
    const claim: Claim = { storyId, edition, personId, claimedAt: isOthers ? at : (present?.claimedAt ?? at), deadline };
    await writer.desk.saveClaim(claim);
    if (present === null || isOthers) {
      const articleId = (await writer.articles.ofStory(storyId)).find((article) => article.edition === edition)?.id ?? null;
      const event = isOthers
        ? { kind: 'claim-taken-over', details: { edition, from: holder } }
        : { kind: 'article-claimed', details: { edition } };
      await writer.stories.addEvent({ storyId, articleId, at, by, ...event });
    }
    await writer.desk.touch(storyId);
    return ok(claim);
  });
}
