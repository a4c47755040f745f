import { describe, expect, it } from 'vitest';
import { readableLine } from './log.ts';

const time = new Date(2026, 10, 22, 9, 5, 7).getTime();

describe('readableLine', () => {
  it('shows the time and what happened', () =>
    expect(readableLine(JSON.stringify({ level: 30, time, msg: 'the site is made' }))).toBe('09:05:07 the site is made\n'));
  it('marks errors and shows where they come from', () =>
    expect(
      readableLine(JSON.stringify({ level: 50, time, msg: 'a request failed', target: '/en/', err: { stack: 'Error: x\n  at y' } })),
    ).toBe('09:05:07 ERROR a request failed target="/en/"\nError: x\n  at y\n'));
});
