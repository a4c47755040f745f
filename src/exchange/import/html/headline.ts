/** The headline of a page, as its title gives it, and without the name of the site behind it. */
import { lettersOf, nameOf, type PageDocument, type PageElement, textOf } from './dom.ts';
import type { PageMetadata } from './metadata.ts';

/** A short name behind a long dash at the end of a title, which only titles of windows have. */
const windowEnding = /^(.{20,}?)\s[–—]\s(\S+(?:\s\S+){0,2})$/u;

const longestHeadline = 250;

/**
 * Picks the headline: the one first heading that stands at the story, else the page's title, its metadata or another heading; empty where
 * there is none of them.
 */
export function headlineOf(document: PageDocument, title: string, metadata: PageMetadata): string {
  const headings = [...document.querySelectorAll('h1')].filter((element) => textOf(element) !== '');
  const texts = headings.map(textOf);
  const given = title.trim() || metadata.headline || texts[0] || textOf(document.querySelector('title'));
  const [only] = headings;
  const titles = [given, metadata.headline, textOf(document.querySelector('title'))];
  if (only !== undefined && headings.length === 1 && isHeadline(only, titles, metadata.siteName)) return textOf(only);
  return texts.includes(given) || metadata.headline === given ? given : (windowEnding.exec(given)?.[1] ?? given);
}

/** True for a heading over the text of the story that says what the page's title says, or enough to say something else. */
function isHeadline(heading: PageElement, titles: readonly string[], siteName: string): boolean {
  const text = textOf(heading);
  const plain = lettersOf(text);
  if (plain === '' || text.length > longestHeadline || plain === lettersOf(siteName) || !standsAtStory(heading)) return false;
  return plain.split(' ').length >= 5 || titles.some((title) => sharesWords(plain, lettersOf(title)));
}

/** True for a heading in the article's element or among its paragraphs, and not in what leads around the site. */
function standsAtStory(heading: PageElement): boolean {
  if (heading.closest('nav,aside,footer,a') !== null || /logo|brand|site-?(?:title|name)/i.test(nameOf(heading))) return false;
  if (heading.querySelector('a[href="/"],a[rel~=home]') !== null) return false;
  if (heading.closest('article,main,[role=main],[itemprop~=articleBody]') !== null) return true;
  const around = [heading.parentElement, heading.parentElement?.parentElement ?? null];
  return around.some((box) => box !== null && [...box.querySelectorAll('p')].some((paragraph) => textOf(paragraph).length >= 60));
}

/** True if at least half of the words stand in the title too; where words are not parted, of the signs. */
function sharesWords(text: string, title: string): boolean {
  const isUnparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text);
  const partsOf = (all: string): string[] => (isUnparted ? [...all.replaceAll(' ', '')] : all.split(' '));
  const known = new Set(partsOf(title));
  const parts = partsOf(text);
  return parts.filter((part) => known.has(part)).length >= parts.length / 2;
}

/** The headline without the name of the site, where that follows a stroke or dash at its end. */
export function withoutSiteName(headline: string, siteName: string): string {
  const site = siteName.trim().toLowerCase();
  if (site === '' || !headline.toLowerCase().endsWith(site)) return headline;
  const rest = headline.slice(0, headline.length - site.length);
  const shorter = rest.replace(/\s*[|–—·:»/\\-]\s*$/u, '');
  return shorter === rest || shorter.length < 10 ? headline : shorter;
}
