/** RSS 2.0 with the extensions that its readers know: Dublin Core, content, Atom links and Media RSS. */

import { absoluteAddress } from '../../core/addresses.ts';
import { toIso } from '../../core/instant.ts';
import { escaped } from '../html/markup.ts';
import { changedAt } from '../html/times.ts';
import type { EditionFrame, FeedPage, PublishedArticle } from '../published.ts';
import { text } from '../strings/strings.ts';
import { contentHtml } from './content.ts';
import { entryId, feedAddress, feedChangedAt, feedTitle, helpersOf, originalLink, rfc822, writersOf } from './entries.ts';
import { feedTypes } from './formats.ts';
import { mediaContent, mediaSpace } from './media.ts';
import { element, leaf, plainLeaf, type Xml, xmlDocument } from './xml.ts';

const spaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': mediaSpace,
};

/** The feed as RSS. */
export function rssText(page: FeedPage): string {
  const { publication, edition } = page.frame;
  const channel = element('channel', {}, [
    plainLeaf('title', feedTitle(page)),
    leaf('link', absoluteAddress(publication.baseUrl, page.path)),
    plainLeaf('description', edition.tagline === '' ? feedTitle(page) : edition.tagline),
    leaf('language', edition.tag),
    leaf('copyright', text(edition.tag, 'copyright', { publication: publication.name })),
    ...(page.articles.length === 0 ? [] : [leaf('lastBuildDate', rfc822(feedChangedAt(page.articles)))]),
    leaf('generator', 'Courant'),
    leaf('atom:link', '', { rel: 'self', type: feedTypes.rss, href: feedAddress(page) }),
    ...page.articles.map((article) => item(article, page.frame)),
  ]);
  return xmlDocument(element('rss', { version: '2.0', ...spaces }, [channel]));
}

function item(article: PublishedArticle, frame: EditionFrame): Xml {
  const { publication, edition } = frame;
  return element('item', {}, [
    plainLeaf('title', article.headline),
    leaf('link', absoluteAddress(publication.baseUrl, article.path)),
    leaf('guid', entryId(article, publication), { isPermaLink: 'false' }),
    leaf('pubDate', rfc822(article.publishedAt)),
    leaf('atom:updated', toIso(changedAt(article))),
    ...originalLink(article, frame, 'atom:link'),
    leaf('dc:language', edition.tag),
    ...writersOf(article).map((credit) => leaf('dc:creator', credit.name)),
    ...helpersOf(article).map((credit) => leaf('dc:contributor', credit.name)),
    leaf('category', article.section.name),
    ...article.topics.map((topic) => leaf('category', topic.name)),
    leaf('description', escaped(article.standfirst)),
    leaf('content:encoded', contentHtml(article, frame)),
    ...mediaContent(article.picture, publication.baseUrl),
  ]);
}
