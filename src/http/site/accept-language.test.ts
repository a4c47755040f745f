import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LanguageTag } from '../../core/language.ts';
import { preferredEdition } from './accept-language.ts';

const editions = ['en', 'de', 'fr', 'pt-PT', 'ar', 'hi', 'zh-Hans', 'zh-Hant', 'sr-Latn', 'ru'] as LanguageTag[];

describe('preferredEdition', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE-at', 'de'],
    ['fr;q=0.3, de;q=0.9', 'de'],
    ['xx, ru', 'ru'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK,zh;q=0.5', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hant-TW-x-private', 'zh-Hant'],
    ['pt-BR', 'pt-PT'],
    ['en-GB-oxendict', 'en'],
    ['sr', null],
    ['sr-Latn-RS', 'sr-Latn'],
    ['*', null],
    ['', null],
    ['ja', null],
    ['de;q=0, fr;q=0.1', 'fr'],
    ['en-US, en;q=0', null],
    ['not a language, de', 'de'],
    [undefined, null],
  ])('for %j chooses %j', (header, edition) => expect(preferredEdition(header, editions)).toBe(edition));

  it('gives an edition that there is, or none, for any header', () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.array(fc.constantFrom('en', 'zh-TW', '*', 'a-b', '-', ';q=0', ';q=1', ',')).map(String)),
        (header) => {
          expect([null, ...editions]).toContain(preferredEdition(header, editions));
        },
      ),
    ));
});
