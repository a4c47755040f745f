/** Moments as a clock in a time zone shows them, in the form of a field for day and time: `2026-03-29T02:30`. */

/** What the clock of the zone shows at a moment. */
export function clockTime(moment: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/**
 * The moment at which the clock of the zone shows this, as ISO text; the earlier one where it shows it twice. Where the clock is put forward
 * past it, the moment that the clock would show without that. Null for what is no day and time.
 */
export function momentAt(clock: string, zone: string): string | null {
  const asUtc = Date.parse(`${clock}Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(clock) || Number.isNaN(asUtc)) return null;
  const ahead = (moment: number): number => Date.parse(`${clockTime(moment, zone)}Z`) - moment;
  const day = 24 * 3_600_000;
  const candidates = [asUtc - ahead(asUtc - day), asUtc - ahead(asUtc + day)];
  const shown = candidates.filter((moment) => clockTime(moment, zone) === clock);
  const moment = shown.length > 0 ? Math.min(...shown) : (candidates[0] ?? asUtc);
  return new Date(moment).toISOString();
}
