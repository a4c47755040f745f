/** Finding the glossary's terms in running text, inflected ones too. */
import { wordsIn } from '../alignment/difference.ts';
import type { GlossaryEntryId } from '../ids.ts';
import type { LanguageTag } from '../language.ts';
import type { GlossaryEntry, GlossaryTerm } from './glossary.ts';

/** Takes a word in lower case to what it has in common with its other forms. */
export type Stemmer = (word: string) => string;

/** A place in a text at which a term of the glossary stands. */
export interface FoundTerm {
  readonly entryId: GlossaryEntryId;
  readonly term: GlossaryTerm;
  /** In UTF-16 units, the end after the last one. */
  readonly start: number;
  readonly end: number;
}

/** Finds terms in a text, in its order; where several begin at one word, the longest ones. */
export type TermFinder = (text: string) => readonly FoundTerm[];

/** Languages that are written without spaces: what looks like a word may be cut otherwise within a sentence. */
const unspaced = new Set(['zh', 'ja', 'yue', 'wuu', 'th', 'lo', 'km', 'my', 'bo', 'dz']);

/** What may stand between the words of a term: space, hyphen, apostrophe, and signs that only join letters. */
const joint = /^[\s\p{Pd}'’ʼ\u200B-\u200D\u2060]*$/u;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Wanted {
  readonly entryId: GlossaryEntryId;
  readonly term: GlossaryTerm;
  /** Its words as they are compared. */
  readonly keys: readonly string[];
}

/**
 * A finder of the entries' terms of one language. Words are compared by their stems, without regard to case, width and vowel signs of Arabic
 * and Hebrew; a term in capitals alone (IT, WHO) is found only as it is written. Where words are not parted by spaces, letters are compared.
 */
export function termFinder(entries: readonly GlossaryEntry[], language: LanguageTag, stem: Stemmer): TermFinder {
  const keyOf = (word: string): string => (isInCapitals(word) ? word : stem(folded(word, language)));
  const pieces = unspaced.has(baseOf(language)) ? lettersOf : (text: string) => wordTokens(text, language);
  const wanted = Map.groupBy(
    entries.flatMap(({ id, terms }) =>
      terms.flatMap((term): readonly Wanted[] => {
        if (term.language !== language) return [];
        const keys = pieces(term.text).map(({ text }) => keyOf(text));
        return keys.length === 0 ? [] : [{ entryId: id, term, keys }];
      }),
    ),
    ({ keys }) => keys[0] ?? '',
  );
  return (text) => {
    if (wanted.size === 0) return [];
    const tokens = pieces(text);
    const keys = tokens.map((token) => keyOf(token.text));
    // A word in capitals is also a word: HARBOUR is the harbour, but it is not who that WHO is.
    const plain = tokens.map((token, at) => (isInCapitals(token.text) ? stem(folded(token.text, language)) : (keys[at] ?? '')));
    const fits = ({ keys: words }: Wanted, at: number): boolean =>
      words.every((key, step) => {
        const [here, before] = [at + step, tokens[at + step - 1]];
        const token = tokens[here];
        if (token === undefined || (keys[here] !== key && plain[here] !== key)) return false;
        return step === 0 || before === undefined || joint.test(text.slice(before.end, token.start));
      });
    const found: FoundTerm[] = [];
    for (let at = 0; at < tokens.length; ) {
      const candidates = new Set([...(wanted.get(keys[at] ?? '') ?? []), ...(wanted.get(plain[at] ?? '') ?? [])]);
      const fitting = [...candidates].filter((one) => fits(one, at));
      const length = Math.max(0, ...fitting.map((one) => one.keys.length));
      const [first, last] = [tokens[at], tokens[at + length - 1]];
      if (length > 0 && first !== undefined && last !== undefined) {
        const longest = fitting.filter((one) => one.keys.length === length);
        found.push(...longest.map(({ entryId, term }) => ({ entryId, term, start: first.start, end: last.end })));
      }
      at += Math.max(1, length);
    }
    return found;
  };
}

/** The words of a text; what an apostrophe joins is parted. */
function wordTokens(text: string, language: LanguageTag): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const piece of wordsIn(text, language)) {
    for (const { 0: word, index } of piece.matchAll(/[^'’ʼ]+/gu))
      if (/[\p{L}\p{N}]/u.test(word)) tokens.push({ text: word, start: at + index, end: at + index + word.length });
    at += piece.length;
  }
  return tokens;
}

/** Letters, and whole words of the scripts that part them. */
function lettersOf(text: string): readonly Token[] {
  const pieces = text.matchAll(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]+|\S/gu);
  return Array.from(pieces, ({ 0: piece, index }) => ({ text: piece, start: index, end: index + piece.length }));
}

function folded(word: string, language: LanguageTag): string {
  return word
    .normalize('NFKC')
    .replace(/[\u0640\u064B-\u065F\u0670\u0591-\u05C7\u200B-\u200D\u00AD]/gu, '')
    .toLocaleLowerCase(language);
}

function isInCapitals(word: string): boolean {
  return /^[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*$/u.test(word) && word.length > 1;
}

function baseOf(language: LanguageTag): string {
  return language.split('-')[0] ?? language;
}
