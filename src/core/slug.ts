/** The slug: the article's own part of its address, in the edition's own script. */
import type { LanguageTag } from './language.ts';
import { fail, ok, type Result } from './result.ts';

/** Letters, marks and digits of any script in lower case, parted by single hyphens; at most 80 characters. */
export type Slug = string & { readonly __brand: 'slug' };

export type SlugError = { readonly code: 'not-a-slug'; readonly text: string };

const longest = 80;
const slugForm = /^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*$/u;
/** Chooses how the character before it is drawn, and is itself not seen. */
const invisible = /\p{Variation_Selector}/u;

/** Checks a slug that somebody wrote. Refuses upper case, spaces, signs, doubled hyphens and more than 80 characters. */
export function slug(text: string): Result<Slug, SlugError> {
  const good =
    slugForm.test(text) && !invisible.test(text) && text.length <= longest && text === text.normalize('NFC') && text === text.toLowerCase();
  return good ? ok(text as Slug) : fail({ code: 'not-a-slug', text });
}

/**
 * Makes a slug from a headline, in the language's own letters: lower-cased by its rules, signs turned into hyphens, cut at a word
 * at 80 characters. A headline without any letter or digit gives `untitled`.
 */
export function slugFrom(headline: string, language: LanguageTag): Slug {
  const words = headline
    .normalize('NFC')
    .toLocaleLowerCase(language)
    .replace(/[\p{Mn}&&[\p{scx=Arab}\p{scx=Hebr}]]/gv, '')
    .replace(/['’ʼ\p{Variation_Selector}\p{Me}]/gu, '')
    .normalize('NFC')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => word.replace(/^\p{M}+/u, ''))
    .filter((word) => word !== '');
  let result = '';
  for (const word of words) {
    const longer = result === '' ? word : `${result}-${word}`;
    if (longer.length > longest) break;
    result = longer;
  }
  if (result === '' && words[0] !== undefined) result = [...words[0]].slice(0, longest / 2).join('');
  return (result === '' ? 'untitled' : result) as Slug;
}

/** The same slug with a number behind it, for the second, third … article that wants it; still at most 80 characters. */
export function numberedSlug(wanted: Slug, number: number): Slug {
  if (number <= 1) return wanted;
  const ending = `-${number}`;
  return `${wanted.slice(0, longest - ending.length).replace(/[-\p{Cs}]+$/u, '')}${ending}` as Slug;
}

export interface SlugWish {
  /** What stands in the field for the slug; it may be no slug at all. */
  readonly typed: string;
  readonly headline: string;
  readonly language: LanguageTag;
  /** The slug at which readers find the article; null while they cannot. */
  readonly publicSlug: Slug | null;
}

/**
 * The slug that is meant: the typed one, or one made of what was typed. Where nothing was typed, the address that readers know stays, and an
 * article without one gets it from its headline.
 */
export function slugMeant({ typed, headline, language, publicSlug }: SlugWish): Slug {
  const read = slug(typed);
  if (read.ok) return read.value;
  if (/[\p{L}\p{N}]/u.test(typed)) return slugFrom(typed, language);
  return publicSlug ?? slugFrom(headline, language);
}
