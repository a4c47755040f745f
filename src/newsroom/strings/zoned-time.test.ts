import { describe, expect, it } from 'vitest';
import { clockTime, momentAt } from './zoned-time.ts';

const berlin = 'Europe/Berlin';

describe('momentAt', () => {
  it('reads the clock of the zone, in winter and in summer', () =>
    expect([momentAt('2026-01-15T18:00', berlin), momentAt('2026-07-15T18:00', berlin)]).toEqual([
      '2026-01-15T17:00:00.000Z',
      '2026-07-15T16:00:00.000Z',
    ]));
  it('takes the earlier moment where the clock shows a time twice', () =>
    expect(momentAt('2026-10-25T02:30', berlin)).toBe('2026-10-25T00:30:00.000Z'));
  it('takes a time that the clock leaves out as if it went on', () =>
    expect(momentAt('2026-03-29T02:30', berlin)).toBe('2026-03-29T01:30:00.000Z'));
  it('reads zones of half and three quarter hours', () =>
    expect([momentAt('2026-03-04T00:10', 'Asia/Kathmandu'), momentAt('2026-03-04T00:10', 'Asia/Kolkata')]).toEqual([
      '2026-03-03T18:25:00.000Z',
      '2026-03-03T18:40:00.000Z',
    ]));
  it.each(['', '2026-03-04', 'tomorrow', '2026-13-04T10:00'])('knows that %j is no day and time', (text) =>
    expect(momentAt(text, berlin)).toBeNull(),
  );
});

describe('clockTime', () => {
  it('gives back what was read', () => expect(clockTime(Date.parse('2026-07-15T16:00Z'), berlin)).toBe('2026-07-15T18:00'));
  it('begins the day at zero', () => expect(clockTime(Date.parse('2026-01-15T23:05Z'), berlin)).toBe('2026-01-16T00:05'));
});
