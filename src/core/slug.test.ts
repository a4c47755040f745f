import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LanguageTag } from './language.ts';
import { numberedSlug, type Slug, slug, slugFrom, slugMeant } from './slug.ts';

const from = (headline: string, language = 'en') => slugFrom(headline, language as LanguageTag);

describe('slugFrom', () => {
  it('lowers letters and parts words by hyphens', () => expect(from('The ferry, at last: 14 knots!')).toBe('the-ferry-at-last-14-knots'));
  it('keeps the letters of every script', () => {
    expect(from('Licht über Skerra', 'de')).toBe('licht-über-skerra');
    expect(from('ضوء سكيرا يعود', 'ar')).toBe('ضوء-سكيرا-يعود');
    expect(from('स्केरा की रोशनी लौटी', 'hi')).toBe('स्केरा-की-रोशनी-लौटी');
    expect(from('斯凯拉灯塔重放光明', 'zh-Hans')).toBe('斯凯拉灯塔重放光明');
  });
  it('leaves out Arabic vowel signs, which nobody types', () => expect(from('ضَوْءٌ', 'ar')).toBe('ضوء'));
  it('lowers by the language’s own rules', () => expect(from('İSTANBUL IŞIĞI', 'tr')).toBe('istanbul-ışığı'));
  it('takes apostrophes out of words', () => expect(from('A keeper’s notebook')).toBe('a-keepers-notebook'));
  it('cuts at a word', () => {
    const long = from('one two three '.repeat(20));
    expect(long.length).toBeLessThanOrEqual(80);
    expect(long).toMatch(/(one|two|three)$/);
  });
  it('cuts a headline that is one long word', () => expect(from('长'.repeat(200), 'zh').length).toBe(40));
  it('has a word for a headline without any', () => expect(from('…!?')).toBe('untitled'));
  it('leaves out pictures with everything that belongs to them', () => {
    expect(from('Again 🏗️')).toBe('again');
    expect(from('🏗️ again 1️⃣ family 👨‍👩‍👧')).toBe('again-1-family');
  });
  it('has no hyphen at either end, and no sign that chooses how another is drawn', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'ب', 'क', '्', ' ', '🏗️', '\ufe0f', '\u200d', '1️⃣', '-', 'é', '\u{e0100}')), (signs) => {
        expect(from(signs.join(''))).not.toMatch(/^-|-$|--|\p{Variation_Selector}/u);
      }),
    ));
  it('always gives a slug', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (headline) => {
        expect(slug(from(headline)).ok).toBe(true);
      }),
      {
        numRuns: 2000,
      },
    ));
});

describe('slug', () => {
  for (const text of ['', '-a', 'a-', 'a--b', 'A', 'a b', 'a/b', 'a.b', 'é'.normalize('NFD'), 'x'.repeat(81), 'a-\ufe0f']) {
    it(`refuses “${text.slice(0, 12)}”`, () => expect(slug(text).ok).toBe(false));
  }
});

describe('numberedSlug', () => {
  it('gives the first one the slug itself', () => expect(numberedSlug(from('tram'), 1)).toBe('tram'));
  it('gives the others a number', () => expect(numberedSlug(from('tram'), 3)).toBe('tram-3'));
  it('cuts no letter of an unusual script in two', () => expect(slug(numberedSlug(from('𐐨'.repeat(60)), 10)).ok).toBe(true));
  it('stays a slug of at most 80 characters', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), fc.integer({ min: 2, max: 99999 }), (headline, number) => {
        expect(slug(numberedSlug(from(headline), number)).ok).toBe(true);
      }),
    ));
});

describe('slugMeant', () => {
  const meant = (typed: string, publicSlug: string | null = null) =>
    slugMeant({ typed, headline: 'The ferry is back', language: 'en' as LanguageTag, publicSlug: publicSlug as Slug | null });

  it('is the typed one', () => expect(meant('ferry', 'old-ferry')).toBe('ferry'));
  it('is made of what was typed, if that is no slug', () => expect(meant('The Ferry!')).toBe('the-ferry'));
  it('is made of the headline where nothing was typed', () => expect(meant(' ')).toBe('the-ferry-is-back'));
  it('stays at the address that readers know, whatever becomes of the headline', () => expect(meant('', 'old-ferry')).toBe('old-ferry'));
});
