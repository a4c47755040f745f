/** Dates as pages print them, in the words of many languages. */
import { creditsIn } from './credit-line.ts';

const printedIn =
  'en de fr es it pt nl sv da nb fi pl cs sk sl hr sr sr-Latn bs mk bg ro hu el tr ru uk be kk az uz et lv lt sq is ga ca gl eu ar ar-LB ar-MA ar-DZ fa he ur hi bn ta te mr gu kn ml pa si ne th vi id ms sw ko ja zh af'.split(
    ' ',
  );

const isoForm = /(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?/;

let months: ReadonlyMap<string, number> | null = null;

/**
 * Reads a date for machines (ISO 8601 in its many forms, RFC 2822) or for people. Gives a day (`2024-11-18`), or a moment in UTC
 * (`2024-11-18T09:00:00Z`) where a time and its zone are known; null where there is no date.
 */
export function readPublished(text: string): string | null {
  const iso = isoForm.exec(text);
  if (iso !== null) return ofIso(iso);
  if (/\b(?:GMT|UTC|[+-]\d{4})\b/.test(text) && /\d{1,2}:\d\d/.test(text)) {
    const moment = Date.parse(text);
    if (!Number.isNaN(moment)) return momentText(moment);
  }
  return readPrintedDay(text);
}

/** Words that say that a date follows on which something appeared or was changed. */
const dateLeadIn =
  /^(?:\|\s*)?(?:updated|published|posted|last (?:updated|modified)|first published|stand|aktualisiert|veröffentlicht|erschienen|publié|mis à jour|modifié|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|uppdaterad|opublikowano|aktualizacja|yayınlan|güncelle|обновлено|опубликовано|оновлено|опубліковано|δημοσίευση|ενημέρωση|تاريخ النشر|آخر تحديث|نُشر|انتشار|פורסם|עודכן|प्रकाशित|अपडेटेड|প্রকাশ|เผยแพร่|cập nhật|diterbitkan|发布|發布|更新|公開|配信|입력|수정|등록)/iu;

/** True for a line that begins by saying when the story appeared: `Published 1 day ago`. */
export function saysWhen(line: string): boolean {
  return line.length <= 120 && dateLeadIn.test(line) && /\p{Nd}/u.test(line);
}

/** The day that a printed date names; numbers alone are read day first unless that cannot be. Null where there is none. */
function readPrintedDay(given: string): string | null {
  const text = westernDigits(undotted(given));
  const asian = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/.exec(text);
  if (asian !== null) return dayText(Number(asian[1]), Number(asian[2]), Number(asian[3]));
  const vietnamese = /(\d{1,2})\s*tháng\s*(\d{1,2})\D{1,6}(\d{4})/u.exec(text);
  if (vietnamese !== null) return dayText(Number(vietnamese[3]), Number(vietnamese[2]), Number(vietnamese[1]));
  const numbers = /(?<![\d.])(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4})(?!\d)/.exec(text);
  if (numbers !== null) {
    const [first, second, year] = [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])];
    return second > 12 ? dayText(year, first, second) : dayText(year, second, first);
  }
  const reversed = /(?<!\d)(\d{4})[./](\d{1,2})[./](\d{1,2})(?!\d)/.exec(text);
  if (reversed !== null) return dayText(Number(reversed[1]), Number(reversed[2]), Number(reversed[3]));
  return ofWords(text) ?? ofSolarHijri(text);
}

/** Lower case, without the dots inside abbreviations: `พ.ย.`, `р. м.` */
function undotted(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\p{L}\p{M}*)\.(?=\p{L})/gu, '');
}

const solarMonths = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');

/** The day of a date in the calendar of Iran: `۲۸ آبان ۱۴۰۳`. */
function ofSolarHijri(text: string): string | null {
  const found = /(?<!\d)(\d{1,2})\s+(\p{L}+)(?:\s+ماه)?\s+(1[34]\d\d)(?!\d)/u.exec(text);
  const month = solarMonths.indexOf(found?.[2] ?? '');
  if (found === null || month < 0) return null;
  const [day, year] = [Number(found[1]), Number(found[3])];
  const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' });
  const wanted = `${month + 1}/${day}/${year}`;
  const guess = Date.UTC(year + 621, 2, 20) + (Math.min(month, 6) * 31 + Math.max(0, month - 6) * 30 + day - 1) * 86_400_000;
  const near = [-1, 0, 1, 2].map((days) => guess + days * 86_400_000);
  const moment = near.find((one) => format.format(one).split(' ')[0] === wanted);
  return moment === undefined ? null : new Date(moment).toISOString().slice(0, 10);
}

/** As many signs of Chinese or Japanese in a row say more than a weekday or a paper's name. */
const unpartedClause = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{10}/u;

/**
 * True for a line that is a date and nothing else, but for a weekday, a time, a source with its reporter, or a word such as “Published”,
 * which may have two.
 */
export function isDateLine(given: string): boolean {
  const line = creditsIn(given).rest;
  if (line.length > 120 || readPublished(line) === null) return false;
  if (saysWhen(line)) return true;
  if (line.length > 90) return false;
  const rest = westernDigits(undotted(line))
    .replace(/\d{1,4}(?:\s*(?:(?:st|nd|rd|th|er|º|ª|°)(?![\p{L}\p{M}])|[年月日号時时分秒]))?/gu, ' ')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '' && !monthNames().has(word));
  return (
    rest.length <= 6 &&
    !rest.some((word) => unpartedClause.test(word)) &&
    !/[.!?。！？]\s+\S/u.test(
      undotted(line)
        .replace(/\d{1,2}\.\s*/gu, '')
        .replace(/(\p{L}{2,4})\.\s/gu, '$1 '),
    ) &&
    rest.join('').length <= 44
  );
}

function ofIso(found: RegExpExecArray): string | null {
  const day = dayText(Number(found[1]), Number(found[2]), Number(found[3]));
  if (day === null || found[4] === undefined || found[7] === undefined) return day;
  const zone = found[7].replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
  const moment = Date.parse(`${day}T${found[4]}:${found[5]}:${found[6] ?? '00'}${zone}`);
  return Number.isNaN(moment) ? day : momentText(moment);
}

function ofWords(text: string): string | null {
  const words = text.match(/\d+|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
  for (const [at, word] of words.entries()) {
    const month = monthNames().get(word) ?? monthNames().get(`${word} ${words[at + 1] ?? ''}`) ?? monthNames().get(word.replace(/^ב/u, ''));
    if (month === undefined) continue;
    const near = words.slice(Math.max(0, at - 3), at + 5);
    const year = near.map(Number).find((number) => number >= 1600 && number <= 2700 && Number.isInteger(number));
    const before = words
      .slice(Math.max(0, at - 2), at)
      .map(Number)
      .filter(isDay)
      .at(-1);
    const after = words
      .slice(at + 1, at + 3)
      .map(Number)
      .find(isDay);
    const day = before ?? after;
    if (year !== undefined && day !== undefined) return dayText(year, month, day);
  }
  return null;
}

const isDay = (number: number): boolean => Number.isInteger(number) && number >= 1 && number <= 31;

/** The names and short names of the months in the languages above, made when they are first needed. */
function monthNames(): ReadonlyMap<string, number> {
  if (months !== null) return months;
  const names = new Map<string, number>();
  for (const language of printedIn) {
    for (const style of ['long', 'short'] as const) {
      for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
        for (let month = 1; month <= 12; month++) {
          const part = format.formatToParts(Date.UTC(2024, month - 1, 15)).find(({ type }) => type === 'month')?.value ?? '';
          const name = undotted(part).replace(/\.$/u, '').trim();
          if (/^\p{L}[\p{L}\p{M} '’]*$/u.test(name) && name.length >= 2 && !names.has(name)) names.set(name, month);
        }
      }
    }
  }
  months = names;
  return names;
}

function westernDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    for (let value = 0; value <= 9; value++) if (!/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) return String(value);
    return digit;
  });
}

function dayText(given: number, month: number, day: number): string | null {
  const year = given >= 2400 && given <= 2700 ? given - 543 : given;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1600 || year > 2400 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

function momentText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
