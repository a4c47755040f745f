/** What a picture's file says in words, for readers and for those who use it, without the picture being decoded. */
import { readFile } from 'node:fs/promises';
import { readHeader } from './decoding.ts';
import { creditsOf } from './picture-file.ts';

/** Words that the maker of a picture wrote into it, in the maker's language; empty where nothing is written. */
export interface WrittenWords {
  readonly headline: string;
  readonly caption: string;
  readonly altText: string;
  /** What is asked of those who use the picture; for the newsroom alone. */
  readonly instructions: string;
}

/** Reads the words out of a file that `readPicture` took. A file that is not there, or not one of those, has none. */
export async function writtenWords(path: string): Promise<WrittenWords> {
  const bytes = await readFile(path).catch(() => new Uint8Array());
  const header = await readHeader(bytes);
  if (!header.ok) return { headline: '', caption: '', altText: '', instructions: '' };
  const { headline, caption, altText, instructions } = await creditsOf(header.value.blocks);
  return { headline, caption, altText, instructions };
}
