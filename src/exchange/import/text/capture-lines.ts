/** The lines of a captured text as paragraphs: what a reader would see as one piece of text. */

export interface CapturedLine {
  readonly text: string;
  /** The line of the file, from 1. */
  readonly line: number;
  /** Counts the groups that empty lines part. */
  readonly group: number;
  /** True for a line that is set in from the margin, among others that are not. */
  readonly isIndented: boolean;
}

const hanOrKana = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** Parts a text into lines; lines that were only broken to fit a width are joined again. */
export function captureLines(text: string): readonly CapturedLine[] {
  const raw: CapturedLine[] = [];
  let group = 0;
  let wasEmpty = false;
  text.split(/\r\n|[\n\r\u2028\u2029\f]/u).forEach((given, at) => {
    const line = given.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/gu, '').trimEnd();
    if (line.trim() === '') {
      wasEmpty = true;
      return;
    }
    if (wasEmpty && raw.length > 0) group++;
    wasEmpty = false;
    raw.push({ text: line.trim().replace(/[ \t]+/gu, ' '), line: at + 1, group, isIndented: /^(?: {4,}|\t)/u.test(line) });
  });
  const lines = isBrokenToWidth(raw) ? joinedLines(raw) : raw;
  return lines.every((line) => line.isIndented) ? lines.map((line) => ({ ...line, isIndented: false })) : lines;
}

/** True if most lines within groups end where the next word would not have fitted: then the ends of lines mean nothing. */
function isBrokenToWidth(lines: readonly CapturedLine[]): boolean {
  const widest = widestOf(lines);
  const inner = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return next?.group === line.group ? [isFull(line, next, widest)] : [];
  });
  return widest >= 50 && widest <= 110 && inner.length >= 4 && inner.filter((full) => full).length >= inner.length * 0.6;
}

function joinedLines(lines: readonly CapturedLine[]): readonly CapturedLine[] {
  const widest = widestOf(lines);
  const result: CapturedLine[] = [];
  for (const [at, line] of lines.entries()) {
    const last = result.at(-1);
    const above = lines[at - 1];
    const continues = above?.group === line.group && isFull(above, line, widest) && !startsItem.test(line.text);
    if (last === undefined || !continues) result.push(line);
    else result[result.length - 1] = { ...last, text: `${last.text}${hanOrKana.test(last.text) ? '' : ' '}${line.text}` };
  }
  return result;
}

function widestOf(lines: readonly CapturedLine[]): number {
  return lines.reduce((most, line) => Math.max(most, widthOf(line.text)), 0);
}

/** True if the next line's first word, or its first sign where words are not parted, would have made the line too wide. */
function isFull(line: CapturedLine, next: CapturedLine, widest: number): boolean {
  const [word = ''] = next.text.split(' ');
  const isUnparted = hanOrKana.test(line.text) || /[、。，」』）]$/u.test(line.text);
  return widthOf(line.text) + (isUnparted ? 4 : 1 + widthOf(word)) >= widest;
}

const bullet = /^(?:[•·‣◦▪▫■□◆●○*⁃►▸–-]\s+|[・･•●■◆]\s*)/u;
const numbered = /^(?:\(?(\p{Nd}{1,3})[.)、]\s*(?!\p{Nd})|[①-⑳]\s*)/u;
const startsItem = new RegExp(`${bullet.source}|${numbered.source}`, 'u');

export interface ListLine {
  readonly text: string;
  readonly ordered: boolean;
  /** The number in front of it; 0 for a bullet. */
  readonly number: number;
  /** True for signs that begin an item even where it stands alone. */
  readonly isCertain: boolean;
}

/** The line as an item of a list; null where it does not begin as one. */
export function listLine(text: string): ListLine | null {
  const point = bullet.exec(text);
  if (point !== null) return { text: text.slice(point[0].length), ordered: false, number: 0, isCertain: /^[•·‣◦⁃*]/u.test(text) };
  const count = numbered.exec(text);
  if (count === null || count[0].length === text.length) return null;
  return { text: text.slice(count[0].length).trim(), ordered: true, number: numberOf(count[1] ?? count[0]), isCertain: false };
}

function numberOf(digits: string): number {
  const circled = (digits.codePointAt(0) ?? 0) - 0x2460 + 1;
  if (circled >= 1 && circled <= 20) return circled;
  return Number(digits.replace(/\p{Nd}/gu, (digit) => String(digitOf(digit))));
}

function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}

/** True if the text ends as a sentence does, in any script; quotation marks and brackets may follow. */
export function endsSentence(text: string): boolean {
  if (/\p{Script=Greek}[;·][\s"”»]*$/u.test(text)) return true;
  return /[.!?。！？…‥؟۔।॥։።፧၊။។៕༎।܀᠃][\s"“”„‟»«’‘'」』】）)\]]*$/u.test(text);
}

/** True for a text in a script that ends no sentence with a sign. */
export function hasNoStops(text: string): boolean {
  return /[\p{Script=Thai}\p{Script=Lao}]/u.test(text);
}

/** True for a piece of running text: a sentence of some length, or very much without an end. */
export function isParagraph(text: string): boolean {
  const width = widthOf(text);
  return endsSentence(text) ? width >= 60 : width >= (hasNoStops(text) ? 70 : 200);
}

/** How wide a text is to the eye: signs of Chinese, Japanese and Korean count twice. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text)
    width += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(sign) ? 2 : /\p{Mn}/u.test(sign) ? 0 : 1;
  return width;
}
