import { describe, expect, it } from 'vitest';
import { tag } from '../../test/builders.ts';
import { addressForm, directionOf, languageTag, ownName, scriptOf } from './language.ts';

describe('languageTag', () => {
  it('puts a tag into its usual case', () => expect(tag('ZH-hans')).toBe('zh-Hans'));
  for (const text of ['', 'e', 'english language', 'de_DE', 'en-', '../en']) {
    it(`refuses “${text}”`, () => expect(languageTag(text).ok).toBe(false));
  }
});

describe('what follows from a tag', () => {
  it('is its script', () => {
    expect(['en', 'zh-Hant', 'zh-TW', 'sr', 'sr-Latn', 'ur', 'hi'].map((text) => scriptOf(tag(text)))).toEqual([
      'Latn',
      'Hant',
      'Hant',
      'Cyrl',
      'Latn',
      'Arab',
      'Deva',
    ]);
  });
  it('is its direction', () => {
    expect(['ar', 'he', 'fa', 'ur', 'ks', 'en', 'hi', 'zh-Hans'].map((text) => directionOf(tag(text)))).toEqual([
      'rtl',
      'rtl',
      'rtl',
      'rtl',
      'rtl',
      'ltr',
      'ltr',
      'ltr',
    ]);
    expect(directionOf(tag('ks-Deva'))).toBe('ltr');
  });
  it('is its form in addresses', () => expect(addressForm(tag('zh-Hans'))).toBe('zh-hans'));
  it('is its name in itself', () =>
    expect(['de', 'ar', 'ru'].map((text) => ownName(tag(text)))).toEqual(['Deutsch', 'العربية', 'русский']));
  it('is named so by a tag that says more', () =>
    expect(['hi-u-nu-deva', 'de-x-lower'].map((text) => ownName(tag(text)))).toEqual(['हिन्दी', 'Deutsch']));
});
