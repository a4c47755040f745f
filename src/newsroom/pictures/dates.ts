/** Days and moments for people, and for the fields in which they choose one. */
import { useState } from 'react';
import { useStrings } from '../strings/strings.tsx';

interface Dates {
  /** When the component first stood on the page. */
  readonly now: number;
  day(moment: string): string;
}

/** Days as the newsroom's language writes them. */
export function useDates(): Dates {
  const { language } = useStrings();
  const [now] = useState(() => Date.now());
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  return { now, day: (moment) => format.format(Date.parse(moment)) };
}

/** A moment as a field for date and time holds it, in the zone of this device; empty for none. */
export function fieldOfMoment(moment: string | null): string {
  if (moment === null) return '';
  const at = new Date(moment);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** What stands in a field for date and time, as a moment; null if it is empty. */
export function momentOfField(text: string): string | null {
  const at = new Date(text);
  return text === '' || Number.isNaN(at.getTime()) ? null : at.toISOString();
}
