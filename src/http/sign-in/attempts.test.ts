import { describe, expect, it } from 'vitest';
import { at } from '../../../test/builders.ts';
import { later } from '../../core/instant.ts';
import { Attempts } from './attempts.ts';

const now = at('2026-03-01T09:00Z');

function used(times: number): Attempts {
  const attempts = new Attempts({ attempts: 2, within: 1000 });
  for (let count = 0; count < times; count++) attempts.count('key', now);
  return attempts;
}

describe('attempts', () => {
  it('are allowed up to the limit', () => expect(used(1).count('key', now)).toBeNull());
  it('are refused beyond it, with the time to wait', () => expect(used(2).count('key', later(now, 400))).toBe(600));
  it('are allowed again when the time is over', () => expect(used(2).count('key', later(now, 1000))).toBeNull());
  it('of others do not count', () => expect(used(2).count('other', now)).toBeNull());
  it('are forgotten after the right one', () => {
    const attempts = used(2);
    attempts.forget('key');
    expect(attempts.count('key', now)).toBeNull();
  });
});
