import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, normalisedText } from './fingerprint.ts';

describe('fingerprint', () => {
  it('does not see white space, soft hyphens or the way an accent is encoded', () => {
    expect(fingerprint(' The  light\u00A0of \n Sker\u00ADra, caf\u0065\u0301 ')).toBe(fingerprint('The light of Skerra, café'));
  });
  it('sees a comma', () => expect(fingerprint('a, b')).not.toBe(fingerprint('a b')));
  it('is 16 hexadecimal digits', () => expect(fingerprint('')).toMatch(/^[0-9a-f]{16}$/));
  it('differs if and only if the normalised text does', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(fingerprint(one) === fingerprint(other)).toBe(normalisedText(one) === normalisedText(other));
      }),
      { numRuns: 2000 },
    ));
  it('tells 100,000 near neighbours apart', () => {
    const prints = new Set(Array.from({ length: 100_000 }, (_, number) => fingerprint(`paragraph ${number}`)));
    expect(prints.size).toBe(100_000);
  });
});
