import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptedCodings } from './accept-encoding.ts';

describe('acceptedCodings', () => {
  it.each([
    [undefined, ['identity']],
    ['gzip, deflate, br, zstd', ['br', 'gzip', 'identity']],
    ['gzip', ['gzip', 'identity']],
    ['GZIP', ['gzip', 'identity']],
    ['x-gzip', ['gzip', 'identity']],
    ['br;q=0.5, gzip;q=0.8', ['gzip', 'br', 'identity']],
    ['identity, gzip;q=0.5', ['identity', 'gzip']],
    ['identity;q=0, gzip', ['gzip']],
    ['*', ['br', 'gzip', 'identity']],
    ['*;q=0', []],
    ['*;q=0, gzip', ['gzip']],
    ['*;q=0, identity', ['identity']],
    ['identity;q=0', []],
    ['br ; q=1.000 , gzip ; Q=0', ['br', 'identity']],
    ['gzip;q=2', ['identity']],
    ['gzip;q=', ['identity']],
    ['zstd', ['identity']],
    [', ,', ['identity']],
    [`gzip${',x'.repeat(400)}`, ['identity']],
  ])('reads %j', (header, codings) => expect(acceptedCodings(header)).toEqual(codings));

  it('never gives a coding twice, or one that is refused outright', () => {
    const member = fc
      .tuple(fc.constantFrom('br', 'gzip', 'identity', '*', 'zstd', ''), fc.constantFrom('', ';q=0', ';q=0.001', ';q=1', ';q=x', ';a=b'))
      .map(([name, weight]) => name + weight);
    fc.assert(
      fc.property(fc.array(member, { maxLength: 6 }), (members) => {
        const codings = acceptedCodings(members.join(', '));
        expect(new Set(codings).size).toBe(codings.length);
        for (const coding of codings) expect(members.findLast((one) => one.split(';')[0] === coding) ?? coding).not.toMatch(/;q=(0|x)$/);
      }),
    );
  });

  it('survives anything', () =>
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(acceptedCodings(header).length).toBeLessThanOrEqual(3);
      }),
    ));
});
