/** Texts as the memory compares them: words, numbers and signs; characters where no space parts the words. */
import { normalisedText } from '../alignment/fingerprint.ts';

export interface Token {
  /** `sign` for everything between words; a character of a script without spaces is a word. */
  readonly kind: 'word' | 'number' | 'sign';
  readonly text: string;
  /** Without differences of case and width. */
  readonly folded: string;
}

/** The scripts whose words no space parts. */
const unspaced =
  '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}\\p{scx=Tibetan}\\p{scx=Javanese}';

const number = '\\p{N}+(?:[.,:٫٬’]\\p{N}+)*';
const character = `(?=\\p{L})[${unspaced}]\\p{M}*`;
const letter = `(?![${unspaced}])[\\p{L}\\p{M}]`;
const word = `(?:${letter})+(?:['’\\u200c\\u200d](?:${letter})+)*`;
const tokenForm = new RegExp(`(?<number>${number})|(?<word>${character}|${word})|\\S`, 'gu');
const oneUnspaced = new RegExp(`^${character}$`, 'u');

/** The tokens of a text in their order. The same on every machine, because an index is built of them. */
export function tokensOf(text: string): readonly Token[] {
  return Array.from(normalisedText(text).matchAll(tokenForm), ([found, number, word]) => ({
    kind: number !== undefined ? 'number' : word !== undefined ? 'word' : 'sign',
    text: found,
    folded: found.normalize('NFKC').toUpperCase().toLowerCase(),
  }));
}

/**
 * The words by which a text is found, each once: folded words and numbers, and pairs of neighbouring characters where no space parts words
 * (one that stands alone is a word).
 */
export function wordsToFind(tokens: readonly Token[]): readonly string[] {
  const words = new Set<string>();
  let isAfterCharacter = false;
  for (const [at, { kind, folded }] of tokens.entries()) {
    const isCharacter = kind === 'word' && oneUnspaced.test(folded);
    const next = isCharacter ? tokens[at + 1] : undefined;
    if (next?.kind === 'word' && oneUnspaced.test(next.folded)) words.add(folded + next.folded);
    else if (kind !== 'sign' && !(isCharacter && isAfterCharacter)) words.add(folded);
    isAfterCharacter = isCharacter;
  }
  return [...words];
}

/** How long a text is for the memory: its words and numbers. */
export function sizeOf(tokens: readonly Token[]): number {
  return tokens.reduce((size, { kind }) => (kind === 'sign' ? size : size + 1), 0);
}
