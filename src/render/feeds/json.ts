/** JSON Feed 1.1. What the format has no word for stands under `_courant`: the kicker, and the story in other languages. */

import { absoluteAddress, feedPath } from '../../core/addresses.ts';
import { toIso } from '../../core/instant.ts';
import type { EditionFrame, FeedPage, PublishedArticle, RenderedPage } from '../published.ts';
import { contentHtml } from './content.ts';
import { entryId, feedAddress, feedPicture, feedTitle, translationsOf, writersOf } from './entries.ts';

/** The feed as JSON. */
export function renderJsonFeed(page: FeedPage): RenderedPage {
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
  return { path: feedPath(page.path, page.format), status: 200, type: 'application/feed+json', text: `${JSON.stringify(feed)}\n` };
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
    date_modified: toIso(article.updatedAt),
    authors: writers.length === 0 ? undefined : writers.map(({ name, path }) => ({ name, url: absoluteAddress(baseUrl, path) })),
    tags: [article.section.name, ...article.topics.map((topic) => topic.name)],
    language: frame.edition.tag,
    _courant: {
      kicker: present(article.kicker),
      translations: translationsOf(article, frame).map(({ edition, path, headline, isOriginal }) => ({
        language: edition.tag,
        url: absoluteAddress(baseUrl, path),
        title: headline,
        original: isOriginal,
      })),
    },
  };
}

function present(words: string): string | undefined {
  return words === '' ? undefined : words;
}
