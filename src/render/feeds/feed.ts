/** The feeds of an edition, its sections and topics, in the three formats that readers' programs know. */
import type { FeedPage, RenderedPage } from '../published.ts';
import { renderAtom } from './atom.ts';
import { renderJsonFeed } from './json.ts';
import { renderRss } from './rss.ts';

/** The feed in its format, valid also when nothing has been published. */
export function renderFeed(page: FeedPage): RenderedPage {
  switch (page.format) {
    case 'atom':
      return renderAtom(page);
    case 'rss':
      return renderRss(page);
    case 'json':
      return renderJsonFeed(page);
  }
}
