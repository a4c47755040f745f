/** The feeds of an edition, its sections and topics, in the three formats that readers' programs know. */
import type { FeedPage, RenderedPage } from '../published.ts';
import { atomText } from './atom.ts';
import { inFormat } from './formats.ts';
import { jsonFeedText } from './json.ts';
import { rssText } from './rss.ts';

/** The feed in its format, valid also when nothing has been published. */
export function renderFeed(page: FeedPage): RenderedPage {
  return inFormat(page, { atom: atomText, rss: rssText, json: jsonFeedText });
}
