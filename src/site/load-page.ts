/** Gathers what a page shows at one moment. The only place that knows both the database and the renderer's input. */
import { encodedPath } from '../core/addresses.ts';
import type { PageKey } from '../render/dependencies.ts';
import { loadDay, loadMonth } from './load/archive.ts';
import { loadArticle } from './load/articles.ts';
import { loadCorrections, loadMonthOfCorrections } from './load/corrections.ts';
import { createFeedLoader } from './load/feeds.ts';
import { loadChooser, loadContributor, loadFront, loadIcon, loadSection, loadTopic } from './load/lists.ts';
import { type Loaded, nothing } from './load/loaded.ts';
import type { Shelf } from './load/shelf.ts';
import { loadMonthSitemap, loadNewsSitemap, loadPagesSitemap, loadRobots, loadSitemapIndex } from './load/sitemaps.ts';

/** Gives a loader for the pages of one refresh. It throws if something that a page needs is missing or damaged. */
export function createPageLoader(shelf: Shelf): (key: PageKey) => Promise<Loaded> {
  const loadFeed = createFeedLoader(shelf);
  return async (key) => {
    if ('edition' in key && shelf.paper.findEdition(key.edition) === null) return nothing;
    switch (key.kind) {
      case 'chooser':
        return loadChooser(shelf);
      case 'icon':
        return loadIcon(shelf);
      case 'robots':
        return loadRobots(shelf);
      case 'sitemap-index':
        return await loadSitemapIndex(shelf);
      case 'front':
        return await loadFront(shelf, key.edition);
      case 'news-sitemap':
        return await loadNewsSitemap(shelf, key.edition);
      case 'pages-sitemap':
        return await loadPagesSitemap(shelf, key.edition);
      case 'corrections':
        return await loadCorrections(shelf, key.edition);
      case 'month-of-corrections':
        return await loadMonthOfCorrections(shelf, key.edition, key.month);
      case 'section':
        return await loadSection(shelf, key.edition, key.sectionId);
      case 'topic':
        return await loadTopic(shelf, key.edition, key.topicId);
      case 'contributor':
        return await loadContributor(shelf, key.edition, key.contributorId);
      case 'day':
        return await loadDay(shelf, key.edition, key.day);
      case 'month':
        return await loadMonth(shelf, key.edition, key.month);
      case 'month-sitemap':
        return await loadMonthSitemap(shelf, key.edition, key.month);
      case 'article':
        return await loadArticle(shelf, key.articleId);
      case 'feed':
        return await loadFeed(key);
      case 'redirect':
        return await loadRedirect(shelf, key.from);
    }
  };
}

/** A redirect to a fixed address. Those that lead to a thing belong to the page of the thing. */
async function loadRedirect(shelf: Shelf, from: string): Promise<Loaded> {
  const redirect = await shelf.reader.published.redirect(from);
  if (redirect === null || redirect.to.kind !== 'address') return nothing;
  const { address } = redirect.to;
  return { ...nothing, redirects: [{ from, location: address.startsWith('/') ? encodedPath(address) : address }] };
}
