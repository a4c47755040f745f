import { describe, expect, it } from 'vitest';
import { filled } from './text.ts';

describe('filled', () => {
  it.each([
    ['a Latin name in an Arabic sentence', '{what} بالعربية', 'Harbour 2026', 'ar', '\u2068Harbour 2026\u2069 بالعربية'],
    ['an Arabic name in a German sentence', 'Von {what}', 'سارة', 'de', 'Von \u2068سارة\u2069'],
    ['nothing in its own direction', 'By {what}', 'Ines 2026', 'en', 'By Ines 2026'],
    ['no figures', 'حتى {what}', '12:30', 'ar', 'حتى 12:30'],
    ['nothing twice', 'By {what}', '\u2068سارة\u2069', 'en', 'By \u2068سارة\u2069'],
  ])('keeps apart %s', (_, ...[text, what, language, said]) => expect(filled(text, { what }, language)).toBe(said));
});
