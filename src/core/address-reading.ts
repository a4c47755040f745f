/** Reads an address of the reader site: which kind of page stands there, if it is one of ours by its form. */
import type { CalendarDay } from './instant.ts';
import { addressForm, type LanguageTag } from './language.ts';
import type { Slug } from './slug.ts';

/** What an address means by its form alone; whether there is such a page is another question. */
export type ReadAddress =
  | { readonly kind: 'article'; readonly edition: LanguageTag; readonly day: CalendarDay; readonly slug: Slug }
  | { readonly kind: 'section' | 'topic' | 'contributor'; readonly edition: LanguageTag; readonly slug: Slug }
  | { readonly kind: 'front'; readonly edition: LanguageTag }
  /** A page that the site makes by itself, or a place that belongs to the program. */
  | { readonly kind: 'fixed' }
  | { readonly kind: 'other' };

const fixedAddress = /^\/($|robots\.txt$|favicon\.svg$|sitemap\.xml$|(newsroom|api|media)(\/|$))/;
const fixedInEdition = /^(\d{4}\/\d\d\/(\d\d\/)?$|sitemap(-[^/]*)?\.xml$|search(\/|$)|(.*\/)?(feed\.xml|rss\.xml|feed\.json)$)/;
const articleForm = /^(\d{4})\/(\d\d)\/(\d\d)\/([^/]+)\/$/;
const listForm = /^(?:(topic|by)\/)?([^/]+)\/$/;

/** Reads a path, percent-decoded, by the forms of `addresses.ts`. */
export function readAddress(path: string, editions: readonly LanguageTag[]): ReadAddress {
  if (fixedAddress.test(path)) return { kind: 'fixed' };
  const edition = editions.find((tag) => path.startsWith(`/${addressForm(tag)}/`));
  if (edition === undefined) return { kind: 'other' };
  const rest = path.slice(addressForm(edition).length + 2);
  if (rest === '') return { kind: 'front', edition };
  if (fixedInEdition.test(rest)) return { kind: 'fixed' };
  const [, year, month, day, articleSlug] = articleForm.exec(rest) ?? [];
  if (articleSlug !== undefined) {
    return { kind: 'article', edition, day: `${year}-${month}-${day}` as CalendarDay, slug: articleSlug as Slug };
  }
  const [, place, slug] = listForm.exec(rest) ?? [];
  if (slug === undefined) return { kind: 'other' };
  const kind = place === undefined ? 'section' : place === 'by' ? 'contributor' : 'topic';
  return { kind, edition, slug: slug as Slug };
}
