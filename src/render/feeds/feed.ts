/** The feeds of an edition, its sections and topics, in the three formats that readers' programs know. */
import { feedPath } from '../../core/addresses.ts';
import type { FeedPage, RenderedPage } from '../published.ts';
import { atomText } from './atom.ts';
import { feedTypes } from './formats.ts';
import { jsonFeedText } from './json.ts';
import { rssText } from './rss.ts';

/** The feed in its format, valid also when nothing has been published. */
export function renderFeed(page: FeedPage): RenderedPage {
  const { path, format } = page;
  // JSON is always UTF-8, and its media types have no parameter for that.
  const type = format === 'json' ? feedTypes.json : `${feedTypes[format]}; charset=utf-8`;
  return { path: feedPath(path, format), status: 200, type, text: textOf(page) };
}

function textOf(page: FeedPage): string {
  switch (page.format) {
    case 'atom':
      return atomText(page);
    case 'rss':
      return rssText(page);
    case 'json':
      return jsonFeedText(page);
  }
}
