/** JSON Feed 1.1. What the format has no word for stands under `_courant`: the kicker, the translators and the original. */

import { absoluteAddress } from '../../core/addresses.ts';
import { toIso } from '../../core/instant.ts';
import { changedAt } from '../html/times.ts';
import type { EditionFrame, FeedPage, PublishedArticle } from '../published.ts';
import { contentHtml } from './content.ts';
import { entryId, feedAddress, feedPicture, feedTitle, writersOf } from './entries.ts';

/** The feed as JSON. */
export function jsonFeedText(page: FeedPage): string {
  const { publication, edition } = page.frame;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(page),
    home_page_url: absoluteAddress(publication.baseUrl, page.path),
    feed_url: feedAddress(page),
    description: present(edition.tagline),
    language: edition.tag,
    authors: [{ name: publication.name, url: `${publication.baseUrl}/` }],
    items: page.articles.map((article) => item(article, page.frame)),
  };
  return `${JSON.stringify(feed)}\n`;
}

function item(article: PublishedArticle, frame: EditionFrame): object {
  const { baseUrl } = frame.publication;
  const writers = writersOf(article);
  return {
    id: entryId(article, frame.publication),
    url: absoluteAddress(baseUrl, article.path),
    title: article.headline,
    content_html: contentHtml(article, frame),
    summary: present(article.standfirst),
    image: feedPicture(article.picture, baseUrl)?.address,
    date_published: toIso(article.publishedAt),
    date_modified: toIso(changedAt(article)),
    authors: writers.length === 0 ? undefined : writers.map(({ name, path }) => ({ name, url: absoluteAddress(baseUrl, path) })),
    tags: [article.section.name, ...article.topics.map((topic) => topic.name)],
    language: frame.edition.tag,
    _courant: furtherFacts(article, baseUrl),
  };
}

/** Undefined where there is nothing to tell. */
function furtherFacts({ kicker, byline, original }: PublishedArticle, baseUrl: string): object | undefined {
  const translators = byline
    .filter(({ role }) => role === 'translator')
    .map(({ name, path }) => ({ name, url: absoluteAddress(baseUrl, path) }));
  const facts = {
    ...(kicker === '' ? {} : { kicker }),
    ...(translators.length === 0 ? {} : { translators }),
    ...(original === null ? {} : { original: { url: absoluteAddress(baseUrl, original.path), language: original.edition.tag } }),
  };
  return Object.keys(facts).length === 0 ? undefined : facts;
}

function present(words: string): string | undefined {
  return words === '' ? undefined : words;
}
