/** What search engines and other robots read: sitemaps, their index, the news sitemap and robots.txt. */

import { absoluteAddress, robotsPath, sitemapIndexPath } from '../core/addresses.ts';
import { toIso } from '../core/instant.ts';
import { type LanguageTag, scriptOf } from '../core/language.ts';
import { element, leaf, type Xml, xmlDocument, xmlType } from './feeds/xml.ts';
import type { NewsSitemapPage, PublishedSummary, RenderedPage, RobotsPage, SitemapIndexPage, SitemapPage } from './published.ts';

const sitemapSpace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const newsSpace = 'http://www.google.com/schemas/sitemap-news/0.9';

/** The most that Google reads of a news sitemap. */
const newsLimit = 1000;

/** The pages of an edition or a month, with the moment of their last change where it is known. */
export function renderSitemap({ entries, baseUrl, path }: SitemapPage): RenderedPage {
  const urls = entries.map((entry) => {
    const changed = entry.changedAt === null ? [] : [leaf('lastmod', toIso(entry.changedAt))];
    return element('url', {}, [leaf('loc', absoluteAddress(baseUrl, entry.path)), ...changed]);
  });
  return xmlPage(path, element('urlset', { xmlns: sitemapSpace }, urls));
}

/** The sitemaps of all editions. */
export function renderSitemapIndex({ baseUrl, paths }: SitemapIndexPage): RenderedPage {
  const sitemaps = paths.map((path) => element('sitemap', {}, [leaf('loc', absoluteAddress(baseUrl, path))]));
  return xmlPage(sitemapIndexPath, element('sitemapindex', { xmlns: sitemapSpace }, sitemaps));
}

/** The newest articles of an edition for news search; of more than a thousand, the first thousand. */
export function renderNewsSitemap({ frame, path, articles }: NewsSitemapPage): RenderedPage {
  const publication = element('news:publication', {}, [
    leaf('news:name', frame.edition.name),
    leaf('news:language', newsLanguage(frame.edition.tag)),
  ]);
  const newsOf = (article: PublishedSummary) =>
    element('news:news', {}, [
      publication,
      leaf('news:publication_date', toIso(article.publishedAt)),
      leaf('news:title', article.headline),
    ]);
  const urls = articles.slice(0, newsLimit).map((article) => {
    const address = absoluteAddress(frame.publication.baseUrl, article.path);
    return element('url', {}, [leaf('loc', address), leaf('lastmod', toIso(article.updatedAt)), newsOf(article)]);
  });
  return xmlPage(path, element('urlset', { xmlns: sitemapSpace, 'xmlns:news': newsSpace }, urls));
}

/** Lets every robot read everything but the newsroom and its API, and names the sitemaps. */
export function renderRobots({ baseUrl, newsSitemaps }: RobotsPage): RenderedPage {
  const sitemaps = [sitemapIndexPath, ...newsSitemaps].map((path) => `Sitemap: ${absoluteAddress(baseUrl, path)}`);
  const lines = ['User-agent: *', 'Allow: /', 'Disallow: /newsroom/', 'Disallow: /api/', '', ...sitemaps, ''];
  return { path: robotsPath, status: 200, type: 'text/plain; charset=utf-8', text: lines.join('\n') };
}

/** Google wants the bare language, and for Chinese the country that stands for the script. */
function newsLanguage(tag: LanguageTag): string {
  const { language } = new Intl.Locale(tag);
  if (language !== 'zh') return language;
  return scriptOf(tag) === 'Hant' ? 'zh-tw' : 'zh-cn';
}

function xmlPage(path: string, root: Xml): RenderedPage {
  return { path, status: 200, type: xmlType, text: xmlDocument(root) };
}
