/** What a picture's file says in words for readers, without the picture being decoded. */
import { readFile } from 'node:fs/promises';
import { readHeader } from './decoding.ts';
import { creditsOf } from './picture-file.ts';

/** Words that the maker of a picture wrote into it, in the maker's language; empty where nothing is written. */
export interface WrittenWords {
  readonly headline: string;
  readonly caption: string;
  readonly altText: string;
}

/** Reads the words out of a file that `readPicture` took. A file that is not there, or not one of those, has none. */
export async function writtenWords(path: string): Promise<WrittenWords> {
  const bytes = await readFile(path).catch(() => new Uint8Array());
  const header = await readHeader(bytes);
  if (!header.ok) return { headline: '', caption: '', altText: '' };
  const { headline, caption, altText } = await creditsOf(header.value.blocks);
  return { headline, caption, altText };
}
