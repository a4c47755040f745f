/** A translation: an article of a story in a further edition, which rests on a revision of the original. */
import { type ConfirmError, confirmAll } from '../core/alignment/confirm.ts';
import type { Actor, Article, ArticleContent, Revision } from '../core/article.ts';
import type { ArticleId, RevisionId, StoryId } from '../core/ids.ts';
import type { LanguageTag } from '../core/language.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { firstRevision } from './beginnings.ts';
import type { ActionParts } from './parts.ts';
import { hasEdition } from './public-changes.ts';
import { remember } from './remember.ts';
import { noteStaleness } from './staleness-on-desk.ts';

export interface AddTranslationRequest {
  readonly storyId: StoryId;
  readonly edition: LanguageTag;
  /** The revision that the translator has rendered: of the original, or of another article of the story. */
  readonly restsOnId: RevisionId;
  /** Blocks may say in `from` what they render; one that does not renders the original's block of the same id. */
  readonly content: ArticleContent;
  readonly by: Actor;
}

export type AddTranslationError =
  | ConfirmError
  | { readonly code: 'edition-unknown'; readonly edition: LanguageTag }
  | { readonly code: 'original-missing'; readonly storyId: StoryId }
  | { readonly code: 'article-exists'; readonly articleId: ArticleId };

/**
 * Adds a draft in another edition, confirmed against the given revision, whose article it is made from.
 * Refuses an unknown edition, one that has the story already, a revision that is not of the story, and blocks that render nothing known.
 */
export async function addTranslation(
  { storage, ids, now }: ActionParts,
  { storyId, edition, restsOnId, content, by }: AddTranslationRequest,
): Promise<Result<{ readonly article: Article; readonly revision: Revision }, AddTranslationError>> {
  return await storage.transact(async (writer) => {
    if (!(await hasEdition(writer, edition))) return fail({ code: 'edition-unknown', edition });
    const original = await writer.articles.revision(restsOnId);
    const ofStory = await writer.articles.ofStory(storyId);
    if (original === null || !ofStory.some(({ id }) => id === original.articleId)) return fail({ code: 'original-missing', storyId });
    const existing = ofStory.find((article) => article.edition === edition);
    if (existing !== undefined) return fail({ code: 'article-exists', articleId: existing.id });
    const confirmed = confirmAll(content, original.content);
    if (!confirmed.ok) return confirmed;
    const at = now();
    const translatedFromId = original.articleId;
    const made = firstRevision(ids, { storyId, edition, translatedFromId, restsOnId, content: confirmed.value, by, at });
    await writer.articles.save(made.article);
    await writer.articles.addRevision(made.revision);
    await remember(writer, { ...made, seen: original });
    await noteStaleness(writer, made.article, at);
    await writer.stories.addEvent({ storyId, articleId: made.article.id, at, by, kind: 'translation-added', details: { edition } });
    await writer.desk.touch(storyId);
    return ok(made);
  });
}
