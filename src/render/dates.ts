/**
 * Dates and clock times in the words of an edition, by the CLDR data of the runtime.
 *
 * The calendar is always the Gregorian one, so that the printed date is the one in the address (Thai names its era, `ค.ศ.`).
 * The digits are those CLDR gives for the tag, which are those of the language's newspapers: their own in Persian, Bengali, Marathi,
 * Nepali and Burmese, European ones in Hindi, Tamil, Urdu and in Arabic without a country, Arabic ones for `ar-EG`. A tag that asks for
 * others (`hi-u-nu-deva`) gets them. English without a country is printed the British way, like its catalogue. A language
 * whose halves of the day have only Latin names in CLDR, but that is written in another script, has a clock of 24 hours.
 * Sinhala months have the names that newspapers print; those in CLDR are the lunar months of the Buddhist calendar.
 */
import { type CalendarDay, type CalendarMonth, dayOf, type Instant, instant, type TimeZone } from '../core/instant.ts';
import { type LanguageTag, scriptOf } from '../core/language.ts';

/** The day in full: `Sunday, 22 November 2026`. */
export function longDate(moment: Instant, tag: LanguageTag, zone: TimeZone): string {
  return printed(moment, tag, { dateStyle: 'full', timeZone: zone });
}

/** The day as bylines and lists have it: `22 Nov 2026`. */
export function shortDate(moment: Instant, tag: LanguageTag, zone: TimeZone): string {
  return printed(moment, tag, { dateStyle: 'medium', timeZone: zone });
}

/** The time of day: `18:05`. */
export function clockTime(moment: Instant, tag: LanguageTag, zone: TimeZone): string {
  return printed(moment, tag, clock(tag, { hour: 'numeric', minute: '2-digit', timeZone: zone }));
}

/**
 * The day and the time with the zone's short name: `22 November 2026 at 18:05 CET`. A moment at which a day begins is the day alone:
 * what moves in from elsewhere often says no more.
 */
export function dateAndTime(moment: Instant, tag: LanguageTag, zone: TimeZone): string {
  if (dayOf(instant(moment - 1), zone) !== dayOf(moment, zone)) return printed(moment, tag, { dateStyle: 'long', timeZone: zone });
  const options = { day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
  return printed(moment, tag, clock(tag, { ...options, timeZone: zone }));
}

/** A day of the calendar in full, as the heading of its page: `Sunday, 22 November 2026`. */
export function dayName(day: CalendarDay, tag: LanguageTag): string {
  return printed(instant(Date.parse(`${day}T00:00:00Z`)), tag, { dateStyle: 'full', timeZone: utc });
}

/** A month of the calendar with its year, as it stands alone: `November 2026`. */
export function monthName(month: CalendarMonth, tag: LanguageTag): string {
  return printed(instant(Date.parse(`${month}-01T00:00:00Z`)), tag, { month: 'long', year: 'numeric', timeZone: utc });
}

/** A date as it begins a heading: with a capital, in scripts that begin headings with one. */
export function asHeading(words: string, tag: LanguageTag): string {
  if (!/^(Latn|Cyrl|Grek|Armn)$/.test(scriptOf(tag))) return words;
  const [first = '', ...rest] = words;
  return first.toLocaleUpperCase(tag) + rest.join('');
}

const utc = 'UTC' as TimeZone;

type Options = Intl.DateTimeFormatOptions & { readonly timeZone: TimeZone };

const printedMonths: Readonly<Record<string, readonly string[]>> = {
  si: 'ජනවාරි පෙබරවාරි මාර්තු අප්‍රේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර්'.split(' '),
};

function printed(moment: Instant, tag: LanguageTag, options: Options): string {
  const format = formatOf(tag, options);
  const months = printedMonths[tag.split('-', 1).join()];
  if (months === undefined) return format.format(moment);
  const month = months[Number(dayOf(moment, options.timeZone).slice(5, 7)) - 1] ?? '';
  const parts = format.formatToParts(moment);
  return parts.map((part) => (part.type === 'month' ? month : part.value)).join('');
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(tag: LanguageTag, options: Options): Intl.DateTimeFormat {
  const key = `${tag} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(localeOf(tag), options);
    formats.set(key, format);
  }
  return format;
}

/** Never the language of the machine: a language that the runtime does not know is dated in English. */
function localeOf(tag: LanguageTag): Intl.Locale {
  const [known] = Intl.DateTimeFormat.supportedLocalesOf(tag);
  return new Intl.Locale(known === undefined || known === 'en' ? 'en-GB' : known, { calendar: 'gregory' });
}

const latinHalves = new Map<LanguageTag, boolean>();

function clock(tag: LanguageTag, options: Options): Options {
  let hasLatinHalves = latinHalves.get(tag);
  if (hasLatinHalves === undefined) {
    const parts = new Intl.DateTimeFormat(localeOf(tag), { hour: 'numeric', timeZone: 'UTC' }).formatToParts(0);
    const half = parts.find((part) => part.type === 'dayPeriod')?.value ?? '';
    hasLatinHalves = scriptOf(tag) !== 'Latn' && /\p{Script=Latin}/u.test(half);
    latinHalves.set(tag, hasLatinHalves);
  }
  return hasLatinHalves ? { ...options, hourCycle: 'h23' } : options;
}
