/** What the maker of a picture wrote into its file for readers, to be offered wherever the picture is used. */
import type { Picture } from '../core/picture.ts';
import { findOriginal } from '../images/media-folder.ts';
import { type WrittenWords, writtenWords } from '../images/written-words.ts';
import type { PictureFolders } from './add-picture.ts';

/** The words in the file as it came; empty ones where the file is missing. */
export async function wordsWrittenIn({ fingerprint }: Picture, { originalsFolder }: PictureFolders): Promise<WrittenWords> {
  const original = await findOriginal(originalsFolder, fingerprint);
  return original === null ? { headline: '', caption: '', altText: '', instructions: '' } : await writtenWords(original);
}
