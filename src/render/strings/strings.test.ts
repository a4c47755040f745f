import { describe, expect, it } from 'vitest';
import { type LanguageTag, scriptOf } from '../../core/language.ts';
import { type Catalogue, catalogueArguments } from './catalogue.ts';
import { en } from './en.ts';
import { catalogueOf, catalogues, counted, text } from './strings.ts';

const tagOf = (tag: string) => tag as LanguageTag;
const keys = Object.keys(en) as (keyof Catalogue)[];
const all = Object.entries(catalogues);
const wanted =
  'en de fr es it pt nl sv pl cs ro hu el tr ru uk sr sr-Latn ar fa he ur hi bn ta si ne th vi id sw zh-Hans zh-Hant ja ko am ka'.split(
    ' ',
  );

interface Text {
  readonly key: keyof Catalogue;
  readonly category: Intl.LDMLPluralRule | null;
  readonly words: string;
}

/** Every text of a catalogue with its key and, for plurals, its category. */
function textsOf(catalogue: Catalogue): readonly Text[] {
  return keys.flatMap((key): Text[] => {
    const value = catalogue[key];
    if (typeof value === 'string') return [{ key, category: null, words: value }];
    return Object.entries(value).map(([category, words]) => ({ key, category: category as Intl.LDMLPluralRule, words }));
  });
}

/** True for a category that means one whole number only, so that the number may be in the words: `مقالان`, `שתי כתבות`. */
function namesOneNumber(tag: string, category: Intl.LDMLPluralRule | null): boolean {
  const rules = new Intl.PluralRules(tag);
  return Array.from({ length: 1200 }, (_, number) => number).filter((number) => rules.select(number) === category).length === 1;
}

const scripts: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Grek: /\p{Script=Greek}/u,
  Arab: /\p{Script=Arabic}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Deva: /\p{Script=Devanagari}/u,
  Beng: /\p{Script=Bengali}/u,
  Taml: /\p{Script=Tamil}/u,
  Sinh: /\p{Script=Sinhala}/u,
  Thai: /\p{Script=Thai}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u,
  Kore: /\p{Script=Hangul}/u,
  Ethi: /\p{Script=Ethiopic}/u,
  Geor: /\p{Script=Georgian}/u,
};

/** The letters of a text without its places for arguments and the names of formats. */
const lettersOf = (words: string) => words.replace(/\{\w+\}|\bRSS\b/g, '').match(/\p{L}/gu) ?? [];

describe('catalogues', () => {
  it('speak every language of the list', () => expect(Object.keys(catalogues).sort()).toEqual([...wanted].sort()));

  it('have the same keys in every language, none empty', () => {
    for (const [tag, catalogue] of all) {
      expect([tag, Object.keys(catalogue).sort()]).toEqual([tag, [...keys].sort()]);
      expect(textsOf(catalogue).filter(({ words }) => words.trim() === '' || words !== words.trim())).toEqual([]);
    }
  });

  it('name exactly the arguments of their key', () => {
    const wrong = all.flatMap(([tag, catalogue]) =>
      textsOf(catalogue)
        .filter(({ key, category, words }) => {
          const named = [...words.matchAll(/\{(\w*)\}/g)].map((match) => match[1]);
          const mayOmit = named.length === 0 && namesOneNumber(tag, category);
          return !mayOmit && named.sort().join() !== [...(catalogueArguments[key] ?? [])].sort().join();
        })
        .map(({ key, words }) => `${tag} ${key}: ${words}`),
    );
    expect(wrong).toEqual([]);
  });

  it('have every plural category of their language and no other', () => {
    for (const [tag, catalogue] of all) {
      const categories = [...new Intl.PluralRules(tag).resolvedOptions().pluralCategories].sort();
      for (const key of keys) {
        if (typeof catalogue[key] !== 'string') expect([tag, key, Object.keys(catalogue[key]).sort()]).toEqual([tag, key, categories]);
      }
    }
  });

  it('are written in the script of their tag alone', () => {
    const foreign = all.flatMap(([tag, catalogue]) => {
      const script = scripts[scriptOf(tagOf(tag))] ?? /^$/;
      return textsOf(catalogue)
        .filter(({ words }) => lettersOf(words).some((letter) => !script.test(letter) && !/\p{Script=Common}/u.test(letter)))
        .map(({ key, words }) => `${tag} ${key}: ${words}`);
    });
    expect(foreign).toEqual([]);
  });

  it('keep no English in another language', () => {
    const english = new Map(textsOf(en).map(({ key, category, words }) => [`${key} ${category}`, words]));
    const left = all
      .filter(([tag]) => tag !== 'en')
      .flatMap(([tag, catalogue]) =>
        textsOf(catalogue)
          .filter(({ key, category, words }) => words === english.get(`${key} ${category}`) && lettersOf(words).length > 0)
          .filter(({ words }) => words.split(' ').length > 3)
          .map(({ key }) => `${tag} ${key}`),
      );
    expect(left).toEqual([]);
  });

  it('have the marks of print: no straight quotation marks, no three dots', () => {
    const typed = all.flatMap(([tag, catalogue]) =>
      textsOf(catalogue)
        .filter(({ words }) => /["'`]|\.\.\.| {2}/.test(words))
        .map(({ key, words }) => `${tag} ${key}: ${words}`),
    );
    expect(typed).toEqual([]);
  });

  it('keep French signs from standing alone at the start of a line', () =>
    expect(textsOf(catalogueOf(tagOf('fr'))).filter(({ words }) => /[^\u00a0\u202f][:;!?»]/.test(words))).toEqual([]));

  it('tell simplified from traditional Chinese', () => {
    const letters = (tag: string) =>
      textsOf(catalogueOf(tagOf(tag)))
        .map(({ words }) => words)
        .join('');
    expect(letters('zh-Hans')).not.toMatch(/[發佈報導閱讀語選擇網頁這裡專題攝關經編輯訂開啟鐘註釋過舊]/u);
    expect(letters('zh-Hant')).not.toMatch(/[发报导阅读语选择网页这里专题摄关经编辑订开启钟释过旧]/u);
  });
});

describe('catalogueOf', () => {
  it.each([
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-CN', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['pt-BR', 'pt'],
    ['sr-Latn', 'sr-Latn'],
    ['sr-Latn-ME', 'sr-Latn'],
    ['sr-Cyrl', 'sr'],
    ['sr-RS', 'sr'],
    ['es-MX', 'es'],
    ['fa-AF', 'fa'],
    ['en-GB', 'en'],
    ['hi-u-nu-deva', 'hi'],
    ['ru-Latn', 'en'],
    ['hi-Latn', 'en'],
    ['tlh', 'en'],
  ])('gives %s the texts of %s', (tag, speaker) => expect(catalogueOf(tagOf(tag))).toBe(catalogues[speaker]));
});

describe('text and counted', () => {
  it('fill in the arguments', () => expect(text(tagOf('ru'), 'moreFrom', { section: 'Море' })).toBe('Ещё в разделе «Море»'));
  it('take an argument as it comes', () => expect(text(tagOf('en'), 'by', { names: '$& {names}' })).toBe('By $& {names}'));
  it.each([
    ['en', 1, '1 story'],
    ['pl', 2, '2 artykuły'],
    ['pl', 5, '5 artykułów'],
    ['ru', 21, '21 материал'],
    ['ro', 20, '20 de articole'],
    ['ar', 2, 'مقالان'],
    ['ar', 3, '3 مقالات'],
    ['fa', 12, '۱۲ مطلب'],
    ['bn', 3, '৩টি লেখা'],
    ['zh-TW', 3, '3 篇報導'],
    ['tlh', 1, '1 story'],
  ])('count in %s: %i', (tag, count, words) => expect(counted(tagOf(tag), 'storyCount', count)).toBe(words));
});
