/** Every address of the reader site, in one place. Paths are not percent-encoded; `encodedPath` does that at the edge. */
import type { ArticlePlace } from './article.ts';
import type { CalendarDay, CalendarMonth } from './instant.ts';
import { addressForm, type LanguageTag } from './language.ts';
import type { Slug } from './slug.ts';

export type FeedFormat = 'atom' | 'rss' | 'json';

const feedFiles: Readonly<Record<FeedFormat, string>> = { atom: 'feed.xml', rss: 'rss.xml', json: 'feed.json' };

export const feedFormats: readonly FeedFormat[] = ['atom', 'rss', 'json'];

export const chooserPath = '/';
export const robotsPath = '/robots.txt';
export const iconPath = '/favicon.svg';
export const sitemapIndexPath = '/sitemap.xml';

export function frontPath(edition: LanguageTag): string {
  return `/${addressForm(edition)}/`;
}

export function sectionPath(edition: LanguageTag, slug: Slug): string {
  return `${frontPath(edition)}${slug}/`;
}

export function topicPath(edition: LanguageTag, slug: Slug): string {
  return `${frontPath(edition)}topic/${slug}/`;
}

export function contributorPath(edition: LanguageTag, slug: Slug): string {
  return `${frontPath(edition)}by/${slug}/`;
}

export function articlePath(edition: LanguageTag, { day, slug }: ArticlePlace): string {
  return `${dayPath(edition, day)}${slug}/`;
}

export function dayPath(edition: LanguageTag, day: CalendarDay): string {
  return `${frontPath(edition)}${day.replaceAll('-', '/')}/`;
}

export function monthPath(edition: LanguageTag, month: CalendarMonth): string {
  return `${frontPath(edition)}${month.replace('-', '/')}/`;
}

/** What the edition has corrected lately. */
export function correctionsPath(edition: LanguageTag): string {
  return `${frontPath(edition)}corrections/`;
}

/** What it corrected in a month. */
export function monthOfCorrectionsPath(edition: LanguageTag, month: CalendarMonth): string {
  return `${correctionsPath(edition)}${month.replace('-', '/')}/`;
}

/** The feed that follows a front, section or topic page, or the corrections. */
export function feedPath(pagePath: string, format: FeedFormat): string {
  return `${pagePath}${feedFiles[format]}`;
}

/** The sitemap of a month's articles. */
export function monthSitemapPath(edition: LanguageTag, month: CalendarMonth): string {
  return `${frontPath(edition)}sitemap-${month}.xml`;
}

/** The sitemap of an edition's front, sections, topics and contributors. */
export function pagesSitemapPath(edition: LanguageTag): string {
  return `${frontPath(edition)}sitemap.xml`;
}

export function newsSitemapPath(edition: LanguageTag): string {
  return `${frontPath(edition)}sitemap-news.xml`;
}

export function mediaPath(file: string): string {
  return `/media/${file}`;
}

/** The path as it stands in HTML, XML and headers: percent-encoded UTF-8. */
export function encodedPath(path: string): string {
  return /^[\w./~-]*$/.test(path) ? path : path.split('/').map(encodeURIComponent).join('/');
}

/** The whole address of a path. */
export function absoluteAddress(baseUrl: string, path: string): string {
  return baseUrl + encodedPath(path);
}
