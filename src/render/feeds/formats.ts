/** What the formats of feeds are called, by people and by machines, and how a feed becomes a page. */
import { type FeedFormat, feedPath } from '../../core/addresses.ts';
import type { RenderedPage } from '../published.ts';

export const feedNames: Readonly<Record<FeedFormat, string>> = { atom: 'Atom', rss: 'RSS', json: 'JSON Feed' };

export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
};

/** A feed in the format that is asked for. JSON is always UTF-8, and its media types have no parameter for that. */
export function inFormat<Page extends { readonly path: string; readonly format: FeedFormat }>(
  page: Page,
  texts: Readonly<Record<FeedFormat, (page: Page) => string>>,
): RenderedPage {
  const { path, format } = page;
  const type = format === 'json' ? feedTypes.json : `${feedTypes[format]}; charset=utf-8`;
  return { path: feedPath(path, format), status: 200, type, text: texts[format](page) };
}
