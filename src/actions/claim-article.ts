/** A claim: somebody takes an article in hand, there or still to be written. */
import type { Actor } from '../core/article.ts';
import type { Claim } from '../core/desk.ts';
import type { PersonId, StoryId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Writer } from '../storage/storage.ts';
import { notify } from './notify.ts';
import type { ActionParts } from './parts.ts';
import { hasEdition } from './public-changes.ts';
import { orderReminder } from './remind-of-deadline.ts';

export interface ClaimArticleRequest {
  readonly storyId: StoryId;
  readonly edition: LanguageTag;
  readonly personId: PersonId;
  /** Until when the work is wanted; left out, what was said before stays. */
  readonly deadline?: Instant | null;
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
 * Claims the article of a story in an edition for a person; where that person has claimed it already, the deadline may change. Whoever has it
 * from somebody else's hand, and whoever it is taken from, is told; the deadline is reminded of before it comes. Refuses an unknown story or
 * edition, a spiked story, and what somebody else has claimed, unless it is taken over.
 */
export async function claimArticle(
  { storage, now }: Pick<ActionParts, 'storage' | 'now'>,
  request: ClaimArticleRequest,
): Promise<Result<Claim, ClaimArticleError>> {
  const { storyId, edition, personId, takesOver, by } = request;
  return await storage.transact(async (writer) => {
    const story = await writer.stories.find(storyId);
    if (story === null) return fail({ code: 'story-not-found', storyId });
    if (story.spikedAt !== null) return fail({ code: 'story-spiked', storyId });
    if (!(await hasEdition(writer, edition))) return fail({ code: 'edition-unknown', edition });
    const present = await writer.desk.claim(storyId, edition);
    const isOthers = present !== null && present.personId !== personId;
    const holder = isOthers ? ((await writer.people.find(present.personId))?.name ?? '') : '';
    if (isOthers && !takesOver) return fail({ code: 'claimed-already', personId: present.personId, name: holder });
    const deadline = request.deadline === undefined ? (present?.deadline ?? null) : request.deadline;
    if (present !== null && !isOthers && present.deadline === deadline) return ok(present);
    const at = now();
    const claim: Claim = { storyId, edition, personId, claimedAt: isOthers ? at : (present?.claimedAt ?? at), deadline };
    await writer.desk.saveClaim(claim);
    if (present?.deadline !== deadline || isOthers) await orderReminder(writer, claim, at);
    await tellOfClaim(writer, { claim, before: present, at, by: by.name });
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

interface ClaimNews {
  readonly claim: Claim;
  readonly before: Claim | null;
  readonly at: Instant;
  readonly by: string;
}

/** Tells whoever has it now, if somebody else gave it, and whoever had it before, if somebody else took it. */
async function tellOfClaim(writer: Writer, { claim, before, at, by }: ClaimNews): Promise<void> {
  const { storyId, edition, personId, deadline } = claim;
  if (before?.personId === personId) return;
  const isAnothersDoing = async (id: PersonId) => (await writer.people.find(id))?.name !== by;
  const notice = { storyId, edition, at, by };
  if (await isAnothersDoing(personId)) await notify(writer, { ...notice, kind: 'assigned', personId, deadline });
  if (before !== null && (await isAnothersDoing(before.personId)))
    await notify(writer, { ...notice, kind: 'taken-over', personId: before.personId, deadline: null });
}
