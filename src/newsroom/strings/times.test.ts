import { describe, expect, it } from 'vitest';
import { timesBy } from './times.ts';

const moment = '2026-07-15T22:30:00Z';
const clock = { language: 'en-GB', now: Date.parse('2026-07-16T08:00:00Z'), zone: 'Europe/Berlin', ownZone: 'Europe/Berlin' };
const inBerlin = timesBy(clock);
const inNewYork = timesBy({ ...clock, ownZone: 'America/New_York' });

describe('timesBy', () => {
  it('tells the time as it is on the wall', () => expect(inBerlin.full(moment)).toBe('16 Jul 2026, 00:30'));
  it('tells it by the clock of the publication and names the zone where the own clock shows another', () =>
    expect([inNewYork.full(moment), inNewYork.brief(moment), inNewYork.time(moment)]).toEqual([
      '16 Jul 2026, 00:30 CEST',
      '00:30 CEST',
      '00:30 CEST',
    ]));
  it('names no zone where another one shows the same time', () =>
    expect(timesBy({ ...clock, ownZone: 'Europe/Paris' }).time(moment)).toBe('00:30'));
  it('names the zone in which the moment is, in winter and in summer', () =>
    expect(inNewYork.full('2026-01-15T12:00:00Z')).toBe('15 Jan 2026, 13:00 CET'));
  it('begins the day with the publication', () =>
    expect([inNewYork.day(moment), inNewYork.weekday(moment)]).toEqual(['16 Jul 2026', 'Thursday, 16 July 2026']));
  it('says how long something lasts, as short as can be, in the digits of the language', () =>
    expect([inBerlin.length('2026-07-16T05:00:00Z'), timesBy({ ...clock, language: 'ar-EG' }).length('2026-07-13T07:00:00Z')]).toEqual([
      '3h',
      '٣ ي',
    ]));
  it('knows what is today by the clock of the publication', () =>
    expect(inNewYork.brief('2026-07-15T21:30:00Z')).toBe('15 Jul 2026, 23:30 CEST'));
});
