/** Moments as people say them, in the language of the newsroom's texts. */
import { useEffect, useMemo, useState } from 'react';
import { useStrings } from './strings.tsx';

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
  /** The day and the time of day. */
  full(moment: string): string;
  /** As `full`; a moment of today by its time alone. */
  brief(moment: string): string;
  /** The day alone. */
  day(moment: string): string;
  /** The time of day alone. */
  time(moment: string): string;
}

/** Says moments as seen from now; what is shown is brought up to date every minute. */
export function useTimes(): Times {
  const { language } = useStrings();
  const now = useNow();
  return useMemo(() => timesIn(language, now), [language, now]);
}

function timesIn(language: string, now: number): Times {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const absolute = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const clock = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
  const isToday = (moment: string): boolean => new Date(moment).toDateString() === new Date(now).toDateString();
  return {
    now,
    ago(moment) {
      const distance = Date.parse(moment) - now;
      const step = steps.find(([, length]) => Math.abs(distance) >= length);
      return step === undefined ? relative.format(0, 'second') : relative.format(Math.trunc(distance / step[1]), step[0]);
    },
    full: (moment) => absolute.format(Date.parse(moment)),
    brief: (moment) => (isToday(moment) ? clock : absolute).format(Date.parse(moment)),
    day: (moment) => days.format(Date.parse(moment)),
    time: (moment) => clock.format(Date.parse(moment)),
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
