/** The words that a picture brings along in a language: whoever uses it in an article gets them offered. */
import type { PictureId } from '../core/ids.ts';
import type { LanguageTag } from '../core/language.ts';
import type { Picture, PictureWords } from '../core/picture.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';
import { hasEdition } from './public-changes.ts';

export interface PictureDescription {
  readonly pictureId: PictureId;
  readonly edition: LanguageTag;
  readonly words: PictureWords;
}

export type DescribePictureError =
  | { readonly code: 'picture-not-found'; readonly pictureId: PictureId }
  | { readonly code: 'edition-unknown'; readonly edition: LanguageTag };

/**
 * Gives a picture its caption and alternative text in an edition's language. Articles that show it already keep their own words. Refuses an
 * unknown picture and an edition that the publication does not have.
 */
export async function describePicture(
  { storage }: ActionParts,
  { pictureId, edition, words }: PictureDescription,
): Promise<Result<Picture, DescribePictureError>> {
  return await storage.transact(async (writer) => {
    const before = await writer.pictures.find(pictureId);
    if (before === null) return fail({ code: 'picture-not-found', pictureId });
    if (!(await hasEdition(writer, edition))) return fail({ code: 'edition-unknown', edition });
    await writer.pictures.saveWords(pictureId, edition, words);
    return ok({ ...before, words: new Map(before.words).set(edition, words) });
  });
}
