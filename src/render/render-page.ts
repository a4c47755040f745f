/** Turns published data into the page that shows it. The only way into the renderer. */
import { renderCorrectionsFeed } from './feeds/corrections.ts';
import { renderFeed } from './feeds/feed.ts';
import { renderIcon } from './html/icon.ts';
import { renderArticle } from './html/pages/article.ts';
import { renderCorrections } from './html/pages/corrections.ts';
import { renderFront } from './html/pages/front.ts';
import { renderDay, renderList, renderMonth } from './html/pages/lists.ts';
import { renderChooser, renderGone, renderNotFound } from './html/pages/notices.ts';
import type { PublishedPage, RenderedPage } from './published.ts';
import { renderNewsSitemap, renderRobots, renderSitemap, renderSitemapIndex } from './sitemaps.ts';

/** Renders a page: the same data gives the same bytes, on any machine, at any time. */
export function renderPage(page: PublishedPage): RenderedPage {
  switch (page.kind) {
    case 'front':
      return renderFront(page);
    case 'section':
    case 'topic':
    case 'contributor':
      return renderList(page);
    case 'article':
      return renderArticle(page);
    case 'gone':
      return renderGone(page);
    case 'month':
      return renderMonth(page);
    case 'day':
      return renderDay(page);
    case 'corrections':
      return renderCorrections(page);
    case 'chooser':
      return renderChooser(page);
    case 'not-found':
      return renderNotFound(page);
    case 'feed':
      return renderFeed(page);
    case 'corrections-feed':
      return renderCorrectionsFeed(page);
    case 'sitemap':
      return renderSitemap(page);
    case 'sitemap-index':
      return renderSitemapIndex(page);
    case 'news-sitemap':
      return renderNewsSitemap(page);
    case 'icon':
      return renderIcon(page);
    case 'robots':
      return renderRobots(page);
  }
}
