/** The headline of a page, as its title gives it, and without the name of the site behind it. */
import { lettersOf, nameOf, type PageDocument, type PageElement, textOf } from './dom.ts';
import type { PageMetadata } from './metadata.ts';

/** A short name behind a long dash at the end of a title, which only titles of windows have. */
const windowEnding = /^(.{20,}?)\s[–—]\s(\S+(?:\s\S+){0,2})$/u;

const longestHeadline = 250;

/** The address of a site's front page. */
const homeAddress = /^(?:https?:\/\/[^/]+\/?|\/(?:index\.\w+)?)$/i;

/**
 * Picks the headline: the one first heading that stands at the story, else the page's title, its metadata or another heading; empty where
 * there is none of them.
 */
export function headlineOf(document: PageDocument, title: string, metadata: PageMetadata): string {
  const headings = [...document.querySelectorAll('h1')].filter((element) => textOf(element) !== '');
  const texts = headings.map(textOf);
  const given = title.trim() || metadata.headline || texts[0] || textOf(document.querySelector('title'));
  const [only] = headings;
  const isAlone = only !== undefined && headings.length === 1;
  const stated = isAlone ? headlineIn(only, [given, metadata.headline]) : '';
  const window = textOf(document.querySelector('title'));
  if (isAlone && isHeadline(only, { stated, titles: [given, metadata.headline], window, siteName: metadata.siteName })) return stated;
  return texts.includes(given) || metadata.headline === given ? given : (windowEnding.exec(given)?.[1] ?? given);
}

interface PageTitles {
  /** The words of the heading. */
  readonly stated: string;
  /** What else may be the headline. */
  readonly titles: readonly string[];
  /** The whole title of the page, mostly with the name of the site. */
  readonly window: string;
  readonly siteName: string;
}

/** True for a heading over the text of the story that says what the page's title says, or enough to say something else. */
function isHeadline(heading: PageElement, { stated, titles, window, siteName }: PageTitles): boolean {
  const plain = lettersOf(stated);
  const others = titles.map(lettersOf).filter((title) => title !== '');
  if (plain === '' || stated.length > longestHeadline || plain === lettersOf(siteName) || !standsAtStory(heading)) return false;
  const within = titles.filter((_, at) => others[at]?.includes(plain) === true);
  if (within.length > 0) return within.some((title) => isEndOf(stated, title));
  if (lettersOf(window).includes(plain)) return false;
  return plain.split(' ').length >= 5 || others.some((title) => sharesWords(plain, title));
}

/** True if the words are most of a title, or all of it before or behind a sign that parts it. */
function isEndOf(stated: string, title: string): boolean {
  const at = title.toLowerCase().indexOf(stated.toLowerCase());
  if (at < 0 || stated.length >= title.length / 2) return true;
  return at === 0 ? /^\s*[^\p{L}\p{N}\s]/u.test(title.slice(stated.length)) : /[^\p{L}\p{N}\s]\s*$/u.test(title.slice(0, at));
}

/** The words of a heading; only the part that is the page's title where a kicker or a date stands in the same heading. */
function headlineIn(heading: PageElement, titles: readonly string[]): string {
  const whole = textOf(heading);
  const known = titles.map(lettersOf).filter((title) => title !== '');
  if (known.some((title) => title.includes(lettersOf(whole)))) return whole;
  const parts = [...heading.childNodes].map(textOf).filter((text) => text !== '');
  const isTitle = (part: string): boolean =>
    known.some((title) => title.includes(lettersOf(part)) && lettersOf(part).length >= title.length * 0.6);
  return parts.length > 1 ? (parts.find(isTitle) ?? whole) : whole;
}

/** True for a heading in the article's element or among its paragraphs, and not in what leads around the site. */
function standsAtStory(heading: PageElement): boolean {
  if (heading.closest('nav,aside,footer,a') !== null || /logo|brand|site-?(?:title|name)/i.test(nameOf(heading))) return false;
  if ([...heading.querySelectorAll('a')].some((link) => homeAddress.test(link.getAttribute('href') ?? '-'))) return false;
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
