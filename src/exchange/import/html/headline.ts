/** The headline of a page, as its title gives it, and without the name of the site behind it. */
import { type PageDocument, textOf } from './dom.ts';
import type { PageMetadata } from './metadata.ts';

/** A short name behind a long dash at the end of a title, which only titles of windows have. */
const windowEnding = /^(.{20,}?)\s[–—]\s(\S+(?:\s\S+){0,2})$/u;

/** Picks the headline from the page's title, its metadata and its headings; empty where none has one. */
export function headlineOf(document: PageDocument, title: string, metadata: PageMetadata): string {
  const headings = [...document.querySelectorAll('h1')].map(textOf).filter((text) => text !== '');
  const given = title.trim() || metadata.headline || headings[0] || textOf(document.querySelector('title'));
  return headings.includes(given) || metadata.headline === given ? given : (windowEnding.exec(given)?.[1] ?? given);
}

/** The headline without the name of the site, where that follows a stroke or dash at its end. */
export function withoutSiteName(headline: string, siteName: string): string {
  const site = siteName.trim().toLowerCase();
  if (site === '' || !headline.toLowerCase().endsWith(site)) return headline;
  const rest = headline.slice(0, headline.length - site.length);
  const shorter = rest.replace(/\s*[|–—·:»/\\-]\s*$/u, '');
  return shorter === rest || shorter.length < 10 ? headline : shorter;
}
