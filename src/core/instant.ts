/** Moments and calendar days. */
import { fail, ok, type Result } from './result.ts';

/** A moment: milliseconds since 1970-01-01T00:00Z, whole. Moments compare with `<` and `===`. */
export type Instant = number & { readonly __brand: 'instant' };

/** A day of the calendar, `2024-11-18`, without a zone. */
export type CalendarDay = string & { readonly __brand: 'calendar-day' };

/** A month of the calendar, `2024-11`. */
export type CalendarMonth = string & { readonly __brand: 'calendar-month' };

/** An IANA time zone that this runtime knows, such as `Europe/Berlin`. */
export type TimeZone = string & { readonly __brand: 'time-zone' };

export type InstantError = { readonly code: 'not-an-instant'; readonly text: string };
export type TimeZoneError = { readonly code: 'unknown-time-zone'; readonly text: string };

const instantForm = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/;

/** The moment of milliseconds since the epoch; throws on anything but a whole number. */
export function instant(milliseconds: number): Instant {
  if (!Number.isSafeInteger(milliseconds)) throw new RangeError(`not a moment: ${milliseconds}`);
  return milliseconds as Instant;
}

/**
 * Reads an ISO 8601 date (midnight UTC) or date and time with a zone (RFC 3339; the seconds may be missing).
 * Refuses other forms and days that do not exist with `not-an-instant`.
 */
export function readInstant(text: string): Result<Instant, InstantError> {
  const milliseconds = instantForm.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(milliseconds) || !dayExists(text.slice(0, 10))) return fail({ code: 'not-an-instant', text });
  return ok(milliseconds as Instant);
}

/** The moment as ISO 8601 in UTC, `2024-11-18T09:00:00Z`; milliseconds only where there are any. */
export function toIso(moment: Instant): string {
  return new Date(moment).toISOString().replace('.000Z', 'Z');
}

/** The same moment some milliseconds later (or earlier, if negative). */
export function later(moment: Instant, milliseconds: number): Instant {
  return instant(moment + milliseconds);
}

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** A zone by its IANA name; refuses names that the runtime does not know with `unknown-time-zone`. */
export function timeZone(text: string): Result<TimeZone, TimeZoneError> {
  try {
    return ok(new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone as TimeZone);
  } catch {
    return fail({ code: 'unknown-time-zone', text });
  }
}

/** Where the clock is put back by two hours. */
const longestDay = 26 * hour;

const dayFormats = new Map<TimeZone, Intl.DateTimeFormat>();

/** The calendar day of a moment in a zone. */
export function dayOf(moment: Instant, zone: TimeZone): CalendarDay {
  let format = dayFormats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
    dayFormats.set(zone, format);
  }
  return format.format(moment).padStart('2024-11-18'.length, '0') as CalendarDay;
}

/** The calendar month of a day. */
export function monthOf(calendarDay: CalendarDay): CalendarMonth {
  return calendarDay.slice(0, 7) as CalendarMonth;
}

/** The first moment of a calendar month in a zone, and the first of the month after it. */
export function boundsOfMonth(month: CalendarMonth, zone: TimeZone): readonly [from: Instant, before: Instant] {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return [monthBegins(Date.UTC(year, number - 1), zone), monthBegins(Date.UTC(year, number), zone)];
}

/** The first moment in a zone at which the calendar shows the month that begins at a moment in UTC. */
function monthBegins(inUtc: number, zone: TimeZone): Instant {
  const wanted = new Date(inUtc).toISOString().slice(0, 7);
  let before = inUtc - longestDay;
  let after = inUtc + longestDay;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (monthOf(dayOf(instant(middle), zone)) < wanted) before = middle;
    else after = middle;
  }
  return instant(after);
}

/** The first moment of the calendar day after the one that a moment belongs to, in a zone. */
export function nextMidnight(moment: Instant, zone: TimeZone): Instant {
  const today = dayOf(moment, zone);
  let before = moment as number;
  let after = moment + longestDay;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayOf(instant(middle), zone) === today) before = middle;
    else after = middle;
  }
  return instant(after);
}

function dayExists(text: string): boolean {
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}
