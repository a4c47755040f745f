/** The words that a picture offers to an article. */
import type { WholePicture } from './picture-queries.ts';

export interface OfferedWords {
  readonly caption: string;
  readonly altText: string;
}

/** Those of the article's language or, where it has none, those that its maker wrote into the file; each as one line. */
export function offeredWords({ words, written }: Pick<WholePicture, 'words' | 'written'>, edition: string): OfferedWords {
  const own = words.find((one) => one.edition === edition);
  return { caption: lineOf(own?.caption || written.caption), altText: lineOf(own?.altText || written.altText) };
}

/** Who is named under the picture if nobody else is: its credit, or else its creator. */
export function ownCredit({ credit, creator }: Pick<WholePicture, 'credit' | 'creator'>): string {
  return credit.trim() || creator.trim();
}

function lineOf(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}
