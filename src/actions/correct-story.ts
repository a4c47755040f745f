/** A correction to a story: each edition runs it in its own words, now or later. */
import type { Actor } from '../core/article.ts';
import { type CorrectionTextError, withTexts } from '../core/correct.ts';
import type { Correction } from '../core/correction.ts';
import type { CorrectionId, StoryId } from '../core/ids.ts';
import type { LanguageTag } from '../core/language.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';
import { changeOf, hasEdition } from './public-changes.ts';

export interface CorrectStoryRequest {
  readonly storyId: StoryId;
  /** The correction that gets words for more editions; null for a new one. */
  readonly correctionId: CorrectionId | null;
  readonly texts: ReadonlyMap<LanguageTag, string>;
  readonly by: Actor;
}

export type CorrectStoryError =
  | CorrectionTextError
  | { readonly code: 'story-not-public'; readonly storyId: StoryId }
  | { readonly code: 'correction-not-found'; readonly correctionId: CorrectionId | null }
  | { readonly code: 'edition-unknown'; readonly edition: LanguageTag };

/**
 * Makes a correction, or gives one its words in further editions; readers of those editions see it with the article.
 * Refuses a story that was never public, an unknown correction or edition, and missing words.
 */
export async function correctStory(
  { storage, ids, now }: ActionParts,
  { storyId, correctionId, texts, by }: CorrectStoryRequest,
): Promise<Result<Correction, CorrectStoryError>> {
  return await storage.transact(async (writer) => {
    const at = now();
    const story = await writer.stories.find(storyId);
    if (story === null || story.firstPublishedAt === null) return fail({ code: 'story-not-public', storyId });
    for (const edition of texts.keys()) if (!(await hasEdition(writer, edition))) return fail({ code: 'edition-unknown', edition });
    const begun =
      correctionId === null
        ? { id: ids.next<'correction'>(), storyId, madeAt: at, texts: new Map() }
        : (await writer.stories.corrections(storyId)).find(({ id }) => id === correctionId);
    if (begun === undefined) return fail({ code: 'correction-not-found', correctionId });
    const correction = withTexts(begun, texts, at);
    if (!correction.ok) return correction;
    await writer.stories.saveCorrection(correction.value);
    const details = { correction: correction.value.id, editions: [...texts.keys()].join(' ') };
    await writer.stories.addEvent({ storyId, articleId: null, at, by, kind: 'story-corrected', details });
    const shown = (await writer.published.ofStory(storyId)).filter(({ article }) => texts.has(article.edition));
    if (shown.length > 0) await writer.changes.add(at, { kind: 'articles-changed', articles: shown.map((record) => changeOf(record)) });
    await writer.desk.touch(storyId);
    return ok(correction.value);
  });
}
