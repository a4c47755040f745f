import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestedRange } from './range.ts';

const part = (first: number, last: number) => ({ kind: 'part', first, last });

describe('requestedRange', () => {
  it.each([
    ['bytes=0-9', part(0, 9)],
    ['bytes=90-', part(90, 99)],
    ['bytes=-10', part(90, 99)],
    ['bytes=-1000', part(0, 99)],
    ['bytes=0-1000', part(0, 99)],
    ['BYTES=5-5', part(5, 5)],
    ['bytes=100-', { kind: 'unsatisfiable' }],
    ['bytes=-0', { kind: 'unsatisfiable' }],
    ['bytes=9-5', { kind: 'whole' }],
    ['bytes=0-1,5-6', { kind: 'whole' }],
    ['bytes=-', { kind: 'whole' }],
    ['bytes=a-b', { kind: 'whole' }],
    ['lines=0-9', { kind: 'whole' }],
    [undefined, { kind: 'whole' }],
  ])('reads %j of 100 bytes', (header, answer) => expect(requestedRange(header, 100)).toEqual(answer));

  it('never goes beyond the file', () => {
    const number = fc.option(fc.nat(300), { nil: '' });
    fc.assert(
      fc.property(number, number, fc.nat(200), (first, last, size) => {
        const answer = requestedRange(`bytes=${first}-${last}`, size);
        if (answer.kind === 'part') expect(0 <= answer.first && answer.first <= answer.last && answer.last < size).toBe(true);
      }),
    );
  });
});
