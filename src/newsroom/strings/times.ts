/**
 * Moments as people say them, in the language of the newsroom's texts. There is one clock in the newsroom, that of the publication: schedules and
 * readers depend on it, and people in different places speak of the same hour. Where somebody's own clock shows another time, the zone is named.
 */
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { useStrings } from './strings.tsx';
import { clockTime } from './zoned-time.ts';

const second = 1000;
const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * 24 * 3600 * second],
  ['month', 30 * 24 * 3600 * second],
  ['day', 24 * 3600 * second],
  ['hour', 3600 * second],
  ['minute', 60 * second],
];

export interface Times {
  /** The moment from which everything is seen. */
  readonly now: number;
  /** `3 hours ago`, `in 2 days`, `now`. */
  ago(moment: string): string;
  /** How long it is since, as short as can be: `3h`. */
  length(moment: string): string;
  /** The day and the time of day. */
  full(moment: string): string;
  /** As `full`; a moment of today by its time alone. */
  brief(moment: string): string;
  /** The day alone. */
  day(moment: string): string;
  /** The day with its weekday, in full words. */
  weekday(moment: string): string;
  /** The time of day alone. */
  time(moment: string): string;
}

interface Clock {
  /** The language of the texts. */
  readonly language: string;
  readonly now: number;
  /** The publication's time zone, in which moments are told. */
  readonly zone: string;
  /** The time zone of the person's browser. */
  readonly ownZone: string;
}

const context = createContext<string | null>(null);

/** Says in which time zone the publication is, to every screen inside. */
export const ZoneProvider = context.Provider;

/** The publication's time zone. Throws outside `ZoneProvider`. */
export function useZone(): string {
  const zone = useContext(context);
  if (zone === null) throw new Error('no time zone: the component stands outside ZoneProvider');
  return zone;
}

/** Says moments as seen from now, by the publication's clock; what is shown is brought up to date every minute. */
export function useTimes(): Times {
  const { language } = useStrings();
  const zone = useZone();
  const now = useNow();
  return useMemo(
    () => timesBy({ language, now, zone, ownZone: new Intl.DateTimeFormat().resolvedOptions().timeZone }),
    [language, now, zone],
  );
}

/** Says moments by this clock; times of day with the name of the zone where the person's own clock shows another time then. */
export function timesBy({ language, now, zone, ownZone }: Clock): Times {
  const formatted = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, { ...options, timeZone: zone });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const absolute = formatted({ dateStyle: 'medium', timeStyle: 'short' });
  const days = formatted({ dateStyle: 'medium' });
  const weekdays = formatted({ dateStyle: 'full' });
  const clock = formatted({ timeStyle: 'short' });
  const zones = formatted({ timeZoneName: 'short' });
  const told = (format: Intl.DateTimeFormat, moment: string): string => {
    const at = Date.parse(moment);
    if (clockTime(at, zone) === clockTime(at, ownZone)) return format.format(at);
    const name = zones.formatToParts(at).find(({ type }) => type === 'timeZoneName');
    return `${format.format(at)} ${name?.value ?? zone}`;
  };
  return {
    now,
    ago(moment) {
      const distance = Date.parse(moment) - now;
      const step = steps.find(([, length]) => Math.abs(distance) >= length);
      return step === undefined ? relative.format(0, 'second') : relative.format(Math.trunc(distance / step[1]), step[0]);
    },
    length(moment) {
      const lasts = Math.max(0, now - Date.parse(moment));
      const [unit, length] = steps.find(([, step]) => lasts >= step) ?? ['minute', 60 * second];
      return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'narrow' }).format(Math.trunc(lasts / length));
    },
    full: (moment) => told(absolute, moment),
    brief: (moment) => told(days.format(Date.parse(moment)) === days.format(now) ? clock : absolute, moment),
    day: (moment) => days.format(Date.parse(moment)),
    weekday: (moment) => weekdays.format(Date.parse(moment)),
    time: (moment) => told(clock, moment),
  };
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60 * second);
    return () => clearInterval(timer);
  }, []);
  return now;
}
