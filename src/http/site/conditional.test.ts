import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasAlready, partFits } from './conditional.ts';

describe('hasAlready', () => {
  it.each([
    [undefined, false],
    ['"abc-br"', true],
    ['W/"abc-br"', true],
    ['"x", W/"y", "abc-br"', true],
    ['"x","abc-br"', true],
    ['*', true],
    ['"abc"', false],
    ['abc-br', false],
    ['"abc-br', false],
    ['"x, *"', false],
    ['', false],
  ])('for %j is %j', (header, expected) => expect(hasAlready(header, '"abc-br"')).toBe(expected));

  it('finds a tag in any list that holds it, and in no other', () => {
    const tag = fc.stringMatching(/^[a-zA-Z0-9_,* -]{1,12}$/).map((text) => `"${text}"`);
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 5 }), tag, (list, wanted) => {
        const header = list.map((one, index) => (index % 2 ? `W/${one}` : one)).join(', ');
        expect(hasAlready(header, wanted)).toBe(list.includes(wanted));
      }),
    );
  });
});

describe('partFits', () => {
  it('without If-Range', () => expect(partFits(undefined, '"a"')).toBe(true));
  it('with the same tag', () => expect(partFits('"a"', '"a"')).toBe(true));
  it('not with a weak tag', () => expect(partFits('W/"a"', '"a"')).toBe(false));
  it('not with a date', () => expect(partFits('Sun, 22 Nov 2026 12:00:00 GMT', '"a"')).toBe(false));
});
