/** A person begins a translation: a draft that rests on the original, or another article of the story, as it is now, and that the person has claimed. */
import type { Actor, Article } from '../core/article.ts';
import type { BylineEntry } from '../core/contributor.ts';
import { emptyContent } from '../core/empty-content.ts';
import type { PersonId, SectionId, StoryId } from '../core/ids.ts';
import type { LanguageTag } from '../core/language.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { slugFrom } from '../core/slug.ts';
import { addContributor } from './add-contributor.ts';
import { type AddTranslationError, addTranslation } from './add-translation.ts';
import { type ClaimArticleError, claimArticle } from './claim-article.ts';
import { fillFromMemory } from './fill-from-memory.ts';
import { type ActionParts, partsWithin } from './parts.ts';
import { takeRevision } from './take-revision.ts';

export interface StartTranslationRequest {
  readonly storyId: StoryId;
  readonly edition: LanguageTag;
  /** The edition of the article that it is made from; left out, the original. */
  readonly fromEdition?: LanguageTag | undefined;
  readonly personId: PersonId;
  /** True to take it from whoever has claimed it. */
  readonly takesOver: boolean;
  /** The sections whose remembered work fills what it can; null for all, and left out for an empty draft. */
  readonly fromMemory?: readonly SectionId[] | null | undefined;
  readonly by: Actor;
}

export type StartTranslationError =
  | Exclude<AddTranslationError, { readonly code: 'original-segment-unknown' }>
  | ClaimArticleError
  | { readonly code: 'source-missing'; readonly edition: LanguageTag };

/**
 * Adds the draft. Its slug is made of the slugline, so that nothing of another language is in it; its byline is the original's, with the person
 * as translator. Refuses an unknown story or edition, one that has the story already, a spiked story and one without an original, an edition
 * to make it from that has no article, and what somebody else has claimed, unless it is taken over.
 */
export async function startTranslation(
  parts: ActionParts,
  { storyId, edition, fromEdition, personId, takesOver, fromMemory, by }: StartTranslationRequest,
): Promise<Result<Article, StartTranslationError>> {
  const paragraphId = parts.ids.next<'block'>();
  return await parts.storage.transact(async (writer) => {
    const story = await writer.stories.find(storyId);
    if (story === null) return fail({ code: 'story-not-found', storyId });
    const ofStory = await writer.articles.ofStory(storyId);
    const isSource = (article: Article) => (fromEdition === undefined ? article.id === story.originalId : article.edition === fromEdition);
    const source = ofStory.find(isSource);
    if (source === undefined) {
      return fromEdition === undefined
        ? fail({ code: 'original-missing', storyId })
        : fail({ code: 'source-missing', edition: fromEdition });
    }
    const existing = ofStory.find((article) => article.edition === edition);
    if (existing !== undefined) return fail({ code: 'article-exists', articleId: existing.id });
    const within = partsWithin(parts, writer);
    const claimed = await claimArticle(within, { storyId, edition, personId, takesOver, by });
    if (!claimed.ok) return claimed;
    const seen = await takeRevision(within, { articleId: source.id, reason: 'saved', by: null });
    if (!seen.ok) return fail({ code: 'original-missing', storyId });
    const byline = await translatedByline(within, { original: seen.value.revision.content.byline, personId, edition });
    const content = { ...emptyContent(slugFrom(story.slugline, edition), paragraphId), byline };
    const added = await addTranslation(within, { storyId, edition, restsOnId: seen.value.revision.id, content, by });
    if (added.ok) {
      const articleId = added.value.article.id;
      if (fromMemory !== undefined) await fillFromMemory(within, { articleId, readable: fromMemory, by });
      return ok((await writer.articles.find(articleId)) ?? added.value.article);
    }
    throw new Error(`a translation could not be begun: ${added.error.code}`);
  });
}

interface Translating extends Pick<StartTranslationRequest, 'personId' | 'edition'> {
  readonly original: readonly BylineEntry[];
}

/** Those who made the original, and the person as the translator: the contributor of that name, who is entered if need be. */
async function translatedByline(within: ActionParts, { original, personId, edition }: Translating): Promise<readonly BylineEntry[]> {
  const makers = original.filter(({ role }) => role !== 'translator');
  const person = await within.storage.read(({ people }) => people.find(personId));
  const translator = person === null ? null : await addContributor(within, { name: person.name, edition });
  return translator?.ok === true ? [...makers, { contributorId: translator.value.id, role: 'translator' }] : makers;
}
