/** Releasing: an article that somebody has claimed is free again. */
import type { Actor } from '../core/article.ts';
import type { PersonId, StoryId } from '../core/ids.ts';
import type { LanguageTag } from '../core/language.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';

export interface ReleaseArticleRequest {
  readonly storyId: StoryId;
  readonly edition: LanguageTag;
  /** Only a claim of this person is released; null releases anybody's. */
  readonly personId: PersonId | null;
  readonly by: Actor;
}

export type ReleaseArticleError = { readonly code: 'claim-of-another'; readonly personId: PersonId; readonly name: string };

/** Takes the claim away, if there is one. Refuses the claim of another person than the one it is asked for. */
export async function releaseArticle(
  { storage, now }: Pick<ActionParts, 'storage' | 'now'>,
  { storyId, edition, personId, by }: ReleaseArticleRequest,
): Promise<Result<null, ReleaseArticleError>> {
  return await storage.transact(async (writer) => {
    const claim = await writer.desk.claim(storyId, edition);
    if (claim === null) return ok(null);
    if (personId !== null && claim.personId !== personId) {
      const name = (await writer.people.find(claim.personId))?.name ?? '';
      return fail({ code: 'claim-of-another', personId: claim.personId, name });
    }
    await writer.desk.removeClaim(storyId, edition);
    const articleId = (await writer.articles.ofStory(storyId)).find((article) => article.edition === edition)?.id ?? null;
    await writer.stories.addEvent({ storyId, articleId, at: now(), by, kind: 'claim-released', details: { edition } });
    await writer.desk.touch(storyId);
    return ok(null);
  });
}
