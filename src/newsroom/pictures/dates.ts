/** Moments in the fields in which people choose one. */

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
