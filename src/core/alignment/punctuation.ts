/** Changes of punctuation alone: commas, full stops, dashes, brackets, the kind of quotation mark, spaces, and the capital that begins a sentence. */
import type { LanguageTag } from '../language.ts';

/**
 * True if two texts have the same words and differ in their punctuation alone. Whatever could say something else counts as words: question
 * marks, a quotation that came or went, apostrophes and hyphens that part or join letters, signs in and before numbers, symbols, the
 * case of letters but for one that begins a sentence in either text, and a space that parts or joins words, in scripts that part words.
 */
export function isPunctuationOnly(before: string, after: string, language: LanguageTag): boolean {
  const [one, other] = [tokensOf(before, language), tokensOf(after, language)];
  return (
    one.length === other.length &&
    one.every(({ text, beginsSentence }, at) => {
      const twin = other[at];
      if (twin === undefined || text === twin.text) return twin !== undefined;
      return (beginsSentence || twin.beginsSentence) && uncapitalised(text, language) === uncapitalised(twin.text, language);
    })
  );
}

interface Token {
  readonly text: string;
  /** True for a word or a number. */
  readonly isWord: boolean;
  readonly beginsSentence: boolean;
  /** Where it ends in the text. */
  readonly end: number;
}

/** Signs that show nothing: directions, and places where a line may break. */
const invisible = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

const dash = '[\\p{Pd}\u2212]';
const quotation = '[\\p{Pi}\\p{Pf}"\u201A\u201E\u300C-\u300F\u301D-\u301F\uFF02\u2E42]';

/** Letters, and what stands within words; Armenian signs of tone, Hebrew quotation signs and joiners among them. */
const letter = '[\\p{L}\\p{M}\\p{Nl}\\p{No}\\u200C\\u200D\\u055A-\\u055F\\u05F3\\u05F4\\u0970]';
const apostrophe = "['\u2019\u02BC]";

/** What is compared: numbers with all signs in them and before them, words, and signs that say something by themselves. */
const token = new RegExp(
  [
    `(?<number>(?:(?<![\\p{L}\\p{N}])(?:${dash}(?=[\\p{Nd}\\p{Sc}.,])|[.,](?=\\p{Nd})))+(?:\\p{Nd}+(?:[^\\p{L}\\p{Nd}\\s]{1,2}(?=\\p{Nd}))?)*|\\p{Nd}+(?:[^\\p{L}\\p{Nd}\\s]{1,2}\\p{Nd}+)*)`,
    `(?<word>${letter}+(?:${apostrophe}${letter}+)*)`,
    `(?<quote>${quotation}|')`,
    '(?<question>[?\u061F\u1367\u2047-\u2049\uFE56\uFF1F\uA60F\u2CFA\u2CFB\u{11143}]+)',
    '(?<sign>\\p{S}|[%\u2030\u2031\u066A\uFF05&\uFF06@\uFF20#\uFF03*\uFF0A/\uFF0F\\\\\u00A7\u00B6\u2020\u2021_\u203B])',
    '(?<stop>[.!\u2026\u3002\uFF01\uFF0E\u0964\u0965\u06D4\u1362:\uFF1A])',
  ].join('|'),
  'gu',
);

const apostrophes = new RegExp(apostrophe, 'gu');
const dashes = new RegExp(dash, 'gu');

/** Scripts that put no space between words: where one of them meets another, nothing is parted. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]$/u;

function tokensOf(text: string, language: LanguageTag): readonly Token[] {
  const tokens: Token[] = [];
  let beginsSentence = true;
  for (const { index, 0: found, groups = {} } of written(text, language).matchAll(token)) {
    const { number, word, quote, sign, stop } = groups;
    const last = tokens.at(-1);
    const next: Token = {
      text: plainForm(found, groups),
      isWord: (word ?? number) !== undefined,
      beginsSentence,
      end: index + found.length,
    };
    if (last !== undefined && areOne(last, next, index))
      tokens[tokens.length - 1] = { ...next, text: last.text + next.text, beginsSentence: last.beginsSentence };
    else if (stop === undefined) tokens.push(next);
    beginsSentence = !next.isWord && sign === undefined && (beginsSentence || quote === undefined);
  }
  return tokens;
}

/** Letters and digits that touch are one, as in `16A`; so are words with nothing or with signs between them in a script that parts none. */
function areOne(last: Token, next: Token, start: number): boolean {
  if (!last.isWord || !next.isWord) return false;
  return last.end === start || unspaced.test(lastOf(last.text)) || unspaced.test(firstOf(next.text));
}

function plainForm(found: string, { number, word, quote, question }: Readonly<Record<string, string | undefined>>): string {
  if (quote !== undefined) return '"';
  if (question !== undefined) return '?';
  if (word !== undefined) return word.replace(apostrophes, '’');
  return number === undefined ? found : number.replace(dashes, '-').replace(apostrophes, '’');
}

/** The text as it is read: composed, without what shows nothing; in Greek the semicolon asks. */
function written(text: string, language: LanguageTag): string {
  const composed = text.normalize('NFC').replace(invisible, '');
  return /^el(-|$)/i.test(language) ? composed.replaceAll(';', '?') : composed;
}

function uncapitalised(text: string, language: LanguageTag): string {
  const first = firstOf(text);
  return first.toLocaleLowerCase(language) + text.slice(first.length);
}

function firstOf(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0);
}

function lastOf(text: string): string {
  return Array.from(text.slice(-2)).at(-1) ?? '';
}
