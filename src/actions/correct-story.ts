/** A correction to a story: each edition runs it in its own words, now or later. */
import type { Actor } from '../core/article.ts';
import { beginCorrection, type CorrectionTextError, withTexts } from '../core/correct.ts';
import type { Correction } from '../core/correction.ts';
import type { CorrectionId, StoryId } from '../core/ids.ts';
import type { LanguageTag } from '../core/language.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { type CorrectionNotFound, correctionOf, saveCorrection } from './corrections.ts';
import type { ActionParts } from './parts.ts';
import { hasEdition } from './public-changes.ts';

export interface CorrectStoryRequest {
  readonly storyId: StoryId;
  /** The correction that gets words for more editions; null for a new one. */
  readonly correctionId: CorrectionId | null;
  readonly texts: ReadonlyMap<LanguageTag, string>;
  readonly by: Actor;
}

export type CorrectStoryError =
  | CorrectionTextError
  | CorrectionNotFound
  | { readonly code: 'story-not-public'; readonly storyId: StoryId }
  | { readonly code: 'edition-unknown'; readonly edition: LanguageTag };

/**
 * Makes a correction, which is a task of every other edition that has or had the story from now on; or gives one its words in further
 * editions, or other words. Those whose articles are to run it are told; readers of those editions see it with the article. Refuses a story
 * that was never public, an unknown correction or edition, a correction that was withdrawn, and missing words.
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
    const known = correctionId === null ? null : await correctionOf(writer, storyId, correctionId);
    if (known !== null && !known.ok) return known;
    const before = known?.value ?? null;
    const begun = before ?? beginCorrection({ id: ids.next<'correction'>(), storyId, madeAt: at }, await writer.articles.ofStory(storyId));
    const after = withTexts(begun, texts, at);
    if (!after.ok) return after;
    const [reworded, run] = partition([...texts.keys()], (edition) => before?.texts.has(edition) ?? false);
    const events = [
      ...(run.length === 0 ? [] : [{ kind: 'story-corrected', editions: run }]),
      ...(reworded.length === 0 ? [] : [{ kind: 'correction-reworded', editions: reworded }]),
    ];
    await saveCorrection(writer, { before, after: after.value, at, by, events });
    return ok(after.value);
  });
}

function partition<Value>(
  values: readonly Value[],
  isFirst: (value: Value) => boolean,
): readonly [first: readonly Value[], others: readonly Value[]] {
  return [values.filter(isFirst), values.filter((value) => !isFirst(value))];
}
