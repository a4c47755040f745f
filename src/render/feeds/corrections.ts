/** The feed of what an edition corrects: each notice, under the headline of the article that was wrong, with its address. */
import { absoluteAddress, feedPath } from '../../core/addresses.ts';
import { dayOf, type Instant, instant, type TimeZone, toIso } from '../../core/instant.ts';
import { html } from '../html/markup.ts';
import type { CorrectionsFeedPage, ListedCorrection, RenderedPage } from '../published.ts';
import { text } from '../strings/strings.ts';
import { hostOf, rfc822, whenEmpty } from './entries.ts';
import { feedTypes, inFormat } from './formats.ts';
import { element, leaf, plainLeaf, type Xml, xmlDocument } from './xml.ts';

/** The feed in its format, valid also when nothing was corrected. */
export function renderCorrectionsFeed(page: CorrectionsFeedPage): RenderedPage {
  return inFormat(page, { atom: atomText, rss: rssText, json: jsonText });
}

function atomText(page: CorrectionsFeedPage): string {
  const { publication, edition } = page.frame;
  const self = addressOf(page);
  const root = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': edition.tag }, [
    leaf('id', self),
    leaf('title', titleOf(page)),
    leaf('subtitle', aboutOf(page)),
    leaf('updated', toIso(feedChangedAt(page.corrections))),
    element('author', {}, [leaf('name', publication.name), leaf('uri', `${publication.baseUrl}/`)]),
    leaf('link', '', { rel: 'self', type: feedTypes.atom, href: self }),
    atomLink(page, page.path),
    leaf('rights', text(edition.tag, 'copyright', { publication: publication.name })),
    leaf('generator', 'Courant'),
    ...page.corrections.map((correction) => atomEntry(page, correction)),
  ]);
  return xmlDocument(root);
}

function atomEntry(page: CorrectionsFeedPage, correction: ListedCorrection): Xml {
  const { text: words, at, changedAt, article } = correction;
  return element('entry', {}, [
    leaf('id', idOf(page, correction)),
    leaf('title', article.headline),
    atomLink(page, article.path),
    leaf('published', toIso(at)),
    leaf('updated', toIso(changedAt)),
    leaf('content', words),
  ]);
}

function atomLink({ frame: { publication, edition } }: CorrectionsFeedPage, path: string): Xml {
  const href = absoluteAddress(publication.baseUrl, path);
  return leaf('link', '', { rel: 'alternate', type: 'text/html', hreflang: edition.tag, href });
}

const spaces = { 'xmlns:atom': 'http://www.w3.org/2005/Atom', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' };

function rssText(page: CorrectionsFeedPage): string {
  const { publication, edition } = page.frame;
  const channel = element('channel', {}, [
    plainLeaf('title', titleOf(page)),
    leaf('link', absoluteAddress(publication.baseUrl, page.path)),
    plainLeaf('description', aboutOf(page)),
    leaf('language', edition.tag),
    leaf('copyright', text(edition.tag, 'copyright', { publication: publication.name })),
    ...(page.corrections.length === 0 ? [] : [leaf('lastBuildDate', rfc822(feedChangedAt(page.corrections)))]),
    leaf('generator', 'Courant'),
    leaf('atom:link', '', { rel: 'self', type: feedTypes.rss, href: addressOf(page) }),
    ...page.corrections.map((correction) => rssItem(page, correction)),
  ]);
  return xmlDocument(element('rss', { version: '2.0', ...spaces }, [channel]));
}

function rssItem(page: CorrectionsFeedPage, correction: ListedCorrection): Xml {
  const { publication, edition } = page.frame;
  const { text: words, at, changedAt, article } = correction;
  return element('item', {}, [
    plainLeaf('title', article.headline),
    leaf('link', absoluteAddress(publication.baseUrl, article.path)),
    leaf('guid', idOf(page, correction), { isPermaLink: 'false' }),
    leaf('pubDate', rfc822(at)),
    leaf('atom:updated', toIso(changedAt)),
    leaf('dc:language', edition.tag),
    leaf('description', html`<p>${words}</p>`.text),
  ]);
}

function jsonText(page: CorrectionsFeedPage): string {
  const { publication, edition } = page.frame;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(page),
    home_page_url: absoluteAddress(publication.baseUrl, page.path),
    feed_url: addressOf(page),
    description: aboutOf(page),
    language: edition.tag,
    authors: [{ name: publication.name, url: `${publication.baseUrl}/` }],
    items: page.corrections.map((correction) => ({
      id: idOf(page, correction),
      url: absoluteAddress(publication.baseUrl, correction.article.path),
      title: correction.article.headline,
      content_text: correction.text,
      date_published: toIso(correction.at),
      date_modified: toIso(correction.changedAt),
      language: edition.tag,
    })),
  };
  return `${JSON.stringify(feed)}\n`;
}

function titleOf({ frame: { edition } }: CorrectionsFeedPage): string {
  return `${edition.name} · ${text(edition.tag, 'corrections')}`;
}

function aboutOf({ frame: { edition } }: CorrectionsFeedPage): string {
  return text(edition.tag, 'correctionsAbout');
}

function addressOf({ frame, path, format }: CorrectionsFeedPage): string {
  return absoluteAddress(frame.publication.baseUrl, feedPath(path, format));
}

function feedChangedAt(corrections: readonly ListedCorrection[]): Instant {
  return corrections.length === 0 ? whenEmpty : instant(Math.max(...corrections.map(({ changedAt }) => changedAt)));
}

/** The entry’s identity for ever, one for each edition that runs the correction. */
function idOf({ frame: { publication, edition } }: CorrectionsFeedPage, { correctionId, at }: ListedCorrection): string {
  const day = dayOf(at, 'UTC' as TimeZone);
  return `tag:${hostOf(publication)},${day}:correction/${encodeURIComponent(correctionId)}/${edition.tag}`;
}
