import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, value } from '../../test/builders.ts';
import { boundsOfMonth, type CalendarMonth, dayOf, instant, monthOf, nextMidnight, readInstant, timeZone, toIso } from './instant.ts';

const zone = (name: string) => value(timeZone(name));

describe('readInstant', () => {
  it('reads a date as midnight UTC', () => expect(toIso(at('2024-11-18'))).toBe('2024-11-18T00:00:00Z'));
  it('reads a zone', () => expect(toIso(at('2024-11-18T09:00:00+05:30'))).toBe('2024-11-18T03:30:00Z'));
  it('reads minutes without seconds', () => expect(toIso(at('2026-03-01T09:00Z'))).toBe('2026-03-01T09:00:00Z'));
  for (const text of ['', '2024', '18.11.2024', '2024-02-30', '2024-13-01', '2024-11-18T09:00', 'yesterday', '2024-11-18T25:00Z']) {
    it(`refuses “${text}”`, () => expect(readInstant(text)).toEqual({ ok: false, error: { code: 'not-an-instant', text } }));
  }
  it('reads back every moment that it writes', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (ms) => {
        expect(at(toIso(instant(ms)))).toBe(ms);
      }),
    ));
});

describe('days', () => {
  it('belong to a zone', () => {
    const moment = at('2024-11-18T23:30Z');
    expect(dayOf(moment, zone('Europe/Berlin'))).toBe('2024-11-19');
    expect(dayOf(moment, zone('America/New_York'))).toBe('2024-11-18');
  });
  it('have years of four digits, as addresses have', () => expect(dayOf(at('0001-01-01'), zone('UTC'))).toBe('0001-01-01'));
  it('lie in months', () => expect(monthOf(dayOf(at('2024-11-18'), zone('UTC')))).toBe('2024-11'));
  it('end at the next midnight, the short and the long day of the clock change too', () => {
    const berlin = zone('Europe/Berlin');
    expect(toIso(nextMidnight(at('2024-06-01T12:00Z'), berlin))).toBe('2024-06-01T22:00:00Z');
    expect(toIso(nextMidnight(at('2024-03-31T00:30Z'), berlin))).toBe('2024-03-31T22:00:00Z');
    expect(toIso(nextMidnight(at('2024-10-27T00:30Z'), berlin))).toBe('2024-10-27T23:00:00Z');
  });
  it('end at the next midnight where the clock is put back by two hours', () =>
    expect(toIso(nextMidnight(at('2026-10-24T22:00Z'), zone('Antarctica/Troll')))).toBe('2026-10-26T00:00:00Z'));
  it('end within 25 hours, and the next one begins then', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.constantFrom('Asia/Kolkata', 'Europe/Lisbon', 'America/St_Johns'), (ms, name) => {
        const midnight = nextMidnight(instant(ms), zone(name));
        expect(midnight - ms).toBeLessThanOrEqual(25 * 3_600_000);
        expect(dayOf(midnight, zone(name))).not.toBe(dayOf(instant(ms), zone(name)));
        expect(dayOf(instant(midnight - 1), zone(name))).toBe(dayOf(instant(ms), zone(name)));
      }),
    ));
});

describe('timeZone', () => {
  it('refuses a zone that does not exist', () => expect(timeZone('Ossel/Orvane').ok).toBe(false));
});

describe('boundsOfMonth', () => {
  const bounds = (month: string, name: string) => boundsOfMonth(month as CalendarMonth, zone(name)).map(toIso);
  it('are the first moments of a month and of the next by the clock of the zone', () => {
    expect(bounds('2026-02', 'UTC')).toEqual(['2026-02-01T00:00:00Z', '2026-03-01T00:00:00Z']);
    expect(bounds('2026-12', 'Pacific/Auckland')).toEqual(['2026-11-30T11:00:00Z', '2026-12-31T11:00:00Z']);
  });
  it('know when clocks are changed', () =>
    expect(bounds('2026-03', 'Europe/Berlin')).toEqual(['2026-02-28T23:00:00Z', '2026-03-31T22:00:00Z']));
  it('part all moments', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4e12 }),
        fc.constantFrom('Asia/Kathmandu', 'America/St_Johns', 'Pacific/Kiritimati'),
        (at, name) => {
          const [from, before] = boundsOfMonth(monthOf(dayOf(instant(at), zone(name))), zone(name));
          expect(from <= at && at < before).toBe(true);
        },
      ),
      { numRuns: 60 },
    ));
});
