/** Pages that say something instead of showing articles: taken down, not found, and the choice of an edition. */

import { absoluteAddress, chooserPath, encodedPath, frontPath } from '../../../core/addresses.ts';
import { type LanguageTag, ownName } from '../../../core/language.ts';
import { longDate } from '../../dates.ts';
import type { ChooserPage, EditionFrame, GonePage, NotFoundPage, PublishedLanguage, RenderedPage } from '../../published.ts';
import { text } from '../../strings/strings.ts';
import { editionDocument, htmlPage, wholeDocument } from '../document.ts';
import { alternateLinks, dataScript, unlistedHead } from '../head.ts';
import { languageLinkAttributes } from '../languages.ts';
import { html, type Markup, nothing } from '../markup.ts';
import { phrase, timeHtml } from '../phrases.ts';

/** Renders what stands at the address of an article that was taken down: that it was, when and why, and where it can still be read. */
export function renderGone({ frame, path, reason, at, languages }: GonePage): RenderedPage {
  const { tag } = frame.edition;
  const date = timeHtml(at, longDate(at, tag, frame.publication.timeZone));
  const because = reason === '' ? nothing : html`<p>${reason}</p>`;
  const words = html`<p>${phrase(tag, 'goneText', { date })}</p>${because}`;
  return htmlPage(path, notice(frame, { title: text(tag, 'goneTitle'), words, languages }), 410);
}

/** Renders the answer to an address with nothing behind it. It stands at no address itself: its path is empty. */
export function renderNotFound({ frame, languages }: NotFoundPage): RenderedPage {
  const { tag } = frame.edition;
  const words = html`<p>${text(tag, 'notFoundText')}</p>`;
  return htmlPage('', notice(frame, { title: text(tag, 'notFoundTitle'), words, languages }), 404);
}

/** Renders the root of the site: every edition in its own name, language and direction. */
export function renderChooser({ publication, editions }: ChooserPage): RenderedPage {
  const tag = editions[0]?.tag ?? ('en' as LanguageTag);
  const { name, baseUrl, accent } = publication;
  const doors = editions.map(
    (edition) =>
      html`<li><a href="${encodedPath(frontPath(edition.tag))}"${languageLinkAttributes(edition.tag, tag)}><span class="tongue">${ownName(edition.tag)}</span> <b>${edition.name}</b> <span>${edition.tagline}</span></a></li>`,
  );
  const alternates = editions.map((edition) => ({ edition, path: frontPath(edition.tag) }));
  const address = absoluteAddress(baseUrl, chooserPath);
  const head = html`<title>${name}</title>
<meta name="description" content="${editions.map((edition) => edition.name).join(' · ') || name}">
<link rel="canonical" href="${address}">
${alternateLinks(baseUrl, { alternates, fallbackPath: chooserPath })}
${dataScript({ '@context': 'https://schema.org', '@type': 'WebSite', '@id': address, url: address, name, inLanguage: editions.map((edition) => edition.tag) })}`;
  const body = html`<body><div class="page"><header class="gate"><h1>${name}</h1></header>
<main id="main"><nav aria-label="${text(tag, 'chooseEdition')}"><ul class="doors">${doors}</ul></nav></main></div></body>`;
  return htmlPage(chooserPath, wholeDocument({ tag, accent, style: 'chooser', head, body }));
}

interface Notice {
  readonly title: string;
  readonly words: Markup;
  readonly languages: readonly PublishedLanguage[];
}

function notice(frame: EditionFrame, { title, words, languages }: Notice): string {
  const { edition } = frame;
  const front = frontPath(edition.tag);
  const content = html`<div class="notice"><h1>${title}</h1>${words}${languagesHtml(edition.tag, languages)}<p><a href="${encodedPath(front)}">${text(
    edition.tag,
    'toFront',
  )}</a></p></div>`;
  return editionDocument(frame, {
    style: 'notice',
    head: unlistedHead(`${title} · ${edition.name}`),
    content,
    currentSection: '',
    feedsOf: front,
    archivePath: null,
    nameplate: null,
  });
}

function languagesHtml(tag: LanguageTag, languages: readonly PublishedLanguage[]): Markup {
  if (languages.length === 0) return nothing;
  const items = languages.map(
    ({ edition, path, headline }) =>
      html`<li><a href="${encodedPath(path)}"${languageLinkAttributes(edition.tag, tag)}><small>${ownName(edition.tag)}</small> <span>${headline}</span></a></li>`,
  );
  return html`<p>${text(tag, 'existsIn')}</p><ul class="tongues">${items}</ul>`;
}
