/** The head of a page: what search engines, feed readers and other sites are told about it. */
import { absoluteAddress, type FeedFormat, feedFormats, feedPath, mediaPath } from '../../core/addresses.ts';
import { feedNames, feedTypes } from '../feeds/formats.ts';
import type { EditionFrame, PublishedEdition, PublishedPicture } from '../published.ts';
import { attribute, html, isNothing, joined, type Markup, nothing, trustedMarkup } from './markup.ts';
import { sharedCrop } from './picture.ts';

export interface HeadOptions {
  readonly title: string;
  /** The title on cards of other sites, where it differs. */
  readonly sharedTitle?: string;
  readonly description: string;
  readonly path: string;
  readonly kind: 'website' | 'article';
  readonly picture: PublishedPicture | null;
  /** The same page in every language that readers can have, this one included. */
  readonly alternates: readonly Alternate[];
  /** Where readers of any other language are sent. */
  readonly fallbackPath: string | null;
  /** The page whose feeds belong to this one; null for none. */
  readonly feedsOf: string | null;
  /** More of the head, as this kind of page needs it. */
  readonly more?: Markup;
  readonly data: readonly object[];
}

export interface Alternate {
  readonly edition: PublishedEdition;
  readonly path: string;
}

/** The head of a page that search engines may list. */
export function headHtml(frame: EditionFrame, options: HeadOptions): Markup {
  const { baseUrl } = frame.publication;
  const address = absoluteAddress(baseUrl, options.path);
  const feeds = options.feedsOf;
  return joined(
    [
      html`<title>${options.title}</title>`,
      meta('name', 'description', options.description),
      html`<link rel="canonical" href="${address}">`,
      alternateLinks(baseUrl, options),
      ...(feeds === null ? [] : feedFormats.map((format) => feedLink(frame, feeds, format))),
      html`<meta property="og:type" content="${options.kind}">`,
      meta('property', 'og:site_name', frame.edition.name),
      meta('property', 'og:title', options.sharedTitle ?? options.title),
      meta('property', 'og:description', options.description),
      html`<meta property="og:url" content="${address}">`,
      html`<meta property="og:locale" content="${frame.edition.tag.replaceAll('-', '_')}">`,
      cardPicture(baseUrl, options.picture),
      options.more ?? nothing,
      ...options.data.map(dataScript),
    ].filter((line) => !isNothing(line)),
    '\n',
  );
}

/** The head of a page that stands for nothing: search engines are asked to forget the address. */
export function unlistedHead(title: string): Markup {
  return html`<title>${title}</title>
<meta name="robots" content="noindex">`;
}

/** JSON-LD, as data that no browser runs; nothing in it can end the element. */
export function dataScript(data: object): Markup {
  const json = JSON.stringify(data)
    .toWellFormed()
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return html`<script type="application/ld+json">${trustedMarkup(json)}</script>`;
}

/** The links to a page in every language that it has, and for readers of any other. */
export function alternateLinks(baseUrl: string, { alternates, fallbackPath }: Pick<HeadOptions, 'alternates' | 'fallbackPath'>): Markup {
  const links = alternates.map(
    ({ edition, path }) => html`<link rel="alternate" hreflang="${edition.tag}" href="${absoluteAddress(baseUrl, path)}">`,
  );
  if (fallbackPath !== null) links.push(html`<link rel="alternate" hreflang="x-default" href="${absoluteAddress(baseUrl, fallbackPath)}">`);
  return joined(links, '\n');
}

function feedLink({ edition, publication }: EditionFrame, page: string, format: FeedFormat): Markup {
  const address = absoluteAddress(publication.baseUrl, feedPath(page, format));
  return html`<link rel="alternate" type="${feedTypes[format]}" title="${edition.name} (${feedNames[format]})" href="${address}">`;
}

function cardPicture(baseUrl: string, picture: PublishedPicture | null): Markup {
  const crop = picture === null ? null : sharedCrop(picture);
  if (picture === null || crop === null) return html`<meta name="twitter:card" content="summary">`;
  return html`<meta property="og:image" content="${absoluteAddress(baseUrl, mediaPath(crop.file))}">
<meta property="og:image:width" content="${crop.width}">
<meta property="og:image:height" content="${crop.height}">
${meta('property', 'og:image:alt', picture.altText)}<meta name="twitter:card" content="summary_large_image">`;
}

function meta(kind: 'name' | 'property', name: string, content: string): Markup {
  return content === '' ? nothing : html`<meta${attribute(kind, name)} content="${content}">`;
}
