/** When a printed date was: a page that names only a day means the day of its readers. */
import { type CalendarDay, dayOf, hour, type Instant, later, nextMidnight, readInstant, type TimeZone } from '../../core/instant.ts';

/** The moment of a date as pages and commands give it: a day is its first moment in the zone. Null for what is neither. */
export function momentOf(published: string, zone: TimeZone): Instant | null {
  const read = readInstant(published);
  if (!read.ok) return null;
  return /^\d{4}-\d\d-\d\d$/.test(published) ? startOfDay(published as CalendarDay, read.value, zone) : read.value;
}

function startOfDay(day: CalendarDay, midnightUtc: Instant, zone: TimeZone): Instant {
  let before = later(midnightUtc, -12 * hour);
  while (dayOf(before, zone) >= day) before = later(before, -6 * hour);
  let moment = nextMidnight(before, zone);
  while (dayOf(moment, zone) < day) moment = nextMidnight(moment, zone);
  return moment;
}
