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
    const line = given.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/gu, '').replace(/[ \t\u00a0]+$/u, '');
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

/** True if most lines end near one width, in groups of several: then the ends of lines mean nothing. */
function isBrokenToWidth(lines: readonly CapturedLine[]): boolean {
  const inner = lines.filter((line, at) => lines[at + 1]?.group === line.group);
  const widest = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  const full = inner.filter((line) => line.text.length >= 50 && line.text.length <= 110);
  return widest <= 110 && inner.length >= 4 && full.length >= inner.length * 0.7;
}

function joinedLines(lines: readonly CapturedLine[]): readonly CapturedLine[] {
  const result: CapturedLine[] = [];
  for (const line of lines) {
    const last = result.at(-1);
    const continues = last !== undefined && last.group === line.group && last.isIndented === line.isIndented && !startsItem.test(line.text);
    if (!continues) result.push(line);
    else result[result.length - 1] = { ...last, text: `${last.text}${hanOrKana.test(last.text) ? '' : ' '}${line.text}` };
  }
  return result;
}

const bullet = /^[•·‣◦▪▫■□●○*⁃►▸–-]\s+/u;
const numbered = /^(?:\(?(\p{Nd}{1,3})[.)、]\s*(?!\p{Nd})|[①-⑳]\s*)/u;
const startsItem = new RegExp(`${bullet.source}|${numbered.source}`, 'u');

export interface ListLine {
  readonly text: string;
  readonly ordered: boolean;
  /** The number in front of it; 0 for a bullet. */
  readonly number: number;
  /** True for signs that hardly begin anything but an item. */
  readonly isCertain: boolean;
}

/** The line as an item of a list; null where it does not begin as one. */
export function listLine(text: string): ListLine | null {
  const point = bullet.exec(text);
  if (point !== null) return { text: text.slice(point[0].length), ordered: false, number: 0, isCertain: /^[•·‣◦▪▫■□●○⁃►▸*]/u.test(text) };
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
  return /[.!?。！？…‥؟۔।॥։።፧၊။។៕༎।܀᠃][\s"“”„‟»«’‘'」』】）)\]]*$/u.test(text);
}

/** How wide a text is to the eye: signs of Chinese, Japanese and Korean count twice. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text)
    width += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(sign) ? 2 : /\p{Mn}/u.test(sign) ? 0 : 1;
  return width;
}
