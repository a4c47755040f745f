/** Atom 1.0 (RFC 4287). */

import { absoluteAddress } from '../../core/addresses.ts';
import { toIso } from '../../core/instant.ts';
import { changedAt } from '../html/times.ts';
import type { EditionFrame, FeedPage, PublishedArticle, PublishedCredit } from '../published.ts';
import { text } from '../strings/strings.ts';
import { contentHtml } from './content.ts';
import { entryId, feedAddress, feedChangedAt, feedTitle, helpersOf, originalLink, writersOf } from './entries.ts';
import { feedTypes } from './formats.ts';
import { mediaContent, mediaSpace } from './media.ts';
import { element, leaf, type Xml, xmlDocument } from './xml.ts';

/** The feed as Atom. */
export function atomText(page: FeedPage): string {
  const { publication, edition } = page.frame;
  const self = feedAddress(page);
  const root = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:media': mediaSpace, 'xml:lang': edition.tag }, [
    leaf('id', self),
    leaf('title', feedTitle(page)),
    ...(edition.tagline === '' ? [] : [leaf('subtitle', edition.tagline)]),
    leaf('updated', toIso(feedChangedAt(page.articles))),
    element('author', {}, [leaf('name', publication.name), leaf('uri', `${publication.baseUrl}/`)]),
    leaf('link', '', { rel: 'self', type: feedTypes.atom, href: self }),
    pageLink(page.frame, page.path),
    leaf('rights', text(edition.tag, 'copyright', { publication: publication.name })),
    leaf('generator', 'Courant'),
    ...page.articles.map((article) => entry(article, page.frame)),
  ]);
  return xmlDocument(root);
}

function entry(article: PublishedArticle, frame: EditionFrame): Xml {
  const { publication } = frame;
  const { section } = article;
  return element('entry', {}, [
    leaf('id', entryId(article, publication)),
    leaf('title', article.headline),
    pageLink(frame, article.path),
    ...originalLink(article, frame, 'link'),
    leaf('published', toIso(article.publishedAt)),
    leaf('updated', toIso(changedAt(article))),
    ...writersOf(article).map((credit) => person('author', credit, publication.baseUrl)),
    ...helpersOf(article).map((credit) => person('contributor', credit, publication.baseUrl)),
    leaf('category', '', { term: section.key, label: section.name }),
    ...article.topics.map((topic) => leaf('category', '', { term: topic.name })),
    ...(article.standfirst === '' ? [] : [leaf('summary', article.standfirst)]),
    leaf('content', contentHtml(article, frame), { type: 'html' }),
    ...mediaContent(article.picture, publication.baseUrl),
  ]);
}

function pageLink({ publication, edition }: EditionFrame, path: string): Xml {
  const href = absoluteAddress(publication.baseUrl, path);
  return leaf('link', '', { rel: 'alternate', type: 'text/html', hreflang: edition.tag, href });
}

function person(name: 'author' | 'contributor', credit: PublishedCredit, baseUrl: string): Xml {
  return element(name, {}, [leaf('name', credit.name), leaf('uri', absoluteAddress(baseUrl, credit.path))]);
}
