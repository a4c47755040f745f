/** The texts of the newsroom in its languages, held against the English ones. */
import { describe, expect, it } from 'vitest';
import { catalogue as arabic } from './ar.ts';
import { catalogue as german } from './de.ts';
import { catalogue as english } from './en.ts';
import type { Text } from './text.ts';

/** What is written in Latin letters in Arabic too: keys of the keyboard, kinds of files, and what is typed as it stands. */
const namesInLatin = /\b(?:Ctrl|Shift|Tab|Home|Enter|C|JPEG|PNG|GIF|WebP|AVIF|SVG|XLIFF|https|mailto|tel|pt-BR|zh-Hans|en|ar|ja|la)\b/g;
/** Words that German has from where English has them. */
const germanToo = 'Desk Desks Uploads Name Original Import Courant Link Links Code Reporter Passkey Passkeys Slug Verb Adverb'.split(' ');

type Catalogue = Readonly<Record<string, Text>>;
const translations: readonly (readonly [language: string, catalogue: Catalogue])[] = [
  ['de', german],
  ['ar', arabic],
];

const inEnglish: Catalogue = english;

const formsOf = (text: Text | undefined): readonly string[] => (typeof text === 'object' ? Object.values(text) : [text ?? '']);
const placeholdersOf = (text: Text | undefined): readonly string[] =>
  [...new Set(formsOf(text).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();
const pluralsOf = (language: string): readonly string[] => [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();

/** The keys of a catalogue whose texts are so. */
const keysWhere = (catalogue: Catalogue, isSo: (key: string, text: Text) => boolean): readonly string[] =>
  Object.entries(catalogue).flatMap(([key, text]) => (isSo(key, text) ? [key] : []));

describe.each([['en', inEnglish] as const, ...translations])('the texts in %s', (language, catalogue) => {
  it('have a form for every plural of the language', () =>
    expect(
      keysWhere(catalogue, (_, text) => typeof text === 'object' && `${Object.keys(text).sort()}` !== `${pluralsOf(language)}`),
    ).toEqual([]));
  it('say how many where a plural does not say it by itself', () =>
    expect(keysWhere(catalogue, (_, text) => typeof text === 'object' && !text.other?.includes('{count}'))).toEqual([]));
});

describe.each(translations)('the texts in %s', (language, catalogue) => {
  it('are those that there are in English', () => expect(Object.keys(catalogue).sort()).toEqual(Object.keys(english).sort()));
  it('take what the English ones take', () =>
    expect(keysWhere(catalogue, (key, text) => `${placeholdersOf(text)}` !== `${placeholdersOf(inEnglish[key])}`)).toEqual([]));
  it('are empty only where the English ones are', () =>
    expect(keysWhere(catalogue, (key, text) => formsOf(text).includes('') !== formsOf(inEnglish[key]).includes(''))).toEqual([]));
  it('are no English', () =>
    expect(
      keysWhere(
        catalogue,
        (key, text) =>
          /\p{L}/u.test(bare(text)) && bare(text) === bare(inEnglish[key]) && !(language === 'de' && germanToo.includes(bare(text))),
      ),
    ).toEqual([]));
});

describe('the texts in Arabic', () => {
  it('have no Latin letters but those of names, keys and tags', () =>
    expect(keysWhere(arabic, (_, text) => /\p{Script=Latin}/u.test(bare(text).replace(namesInLatin, '')))).toEqual([]));
});

/** The words of a text without what is filled in. */
function bare(text: Text | undefined): string {
  return formsOf(text)
    .join(' ')
    .replaceAll(/\{\w+\}/g, '')
    .trim();
}
