/** The whole document: head, the one style sheet, the frame of an edition around the content. */

import { correctionsPath, encodedPath, feedFormats, feedPath, frontPath, iconPath } from '../../core/addresses.ts';
import { directionOf, type LanguageTag, ownName } from '../../core/language.ts';
import { feedNames } from '../feeds/formats.ts';
import type { EditionFrame, RenderedPage } from '../published.ts';
import { text } from '../strings/strings.ts';
import { darkPalette, lightPalette } from '../theme/colour.ts';
import { type StyleKind, styleSheet } from '../theme/style.ts';
import { languageLinkAttributes } from './languages.ts';
import { attribute, html, joined, type Markup, nothing, trustedMarkup } from './markup.ts';

export interface DocumentOptions {
  readonly style: StyleKind;
  /** What stands in the head besides what every page has. */
  readonly head: Markup;
  readonly content: Markup;
  /** The page that this is, among the sections of the frame; empty for none. */
  readonly currentSection: string;
  /** The page whose feeds the foot offers. */
  readonly feedsOf: string;
  /** The newest month of the archive that is known here. */
  readonly archivePath: string | null;
  /** The head of the page, where it is not the small nameplate. */
  readonly nameplate: Markup | null;
}

/** A document as the page at an address. */
export function htmlPage(path: string, text: string, status: RenderedPage['status'] = 200): RenderedPage {
  return { path, status, type: 'text/html; charset=utf-8', text };
}

/** A page of an edition. */
export function editionDocument(frame: EditionFrame, options: DocumentOptions): string {
  const { tag } = frame.edition;
  const body = html`<body><div class="page"><a class="skip" href="#main">${text(tag, 'skipToContent')}</a>
<header${attribute('class', options.nameplate === null ? 'inner' : 'head')}>${editionsHtml(frame)}${options.nameplate ?? smallNameplate(frame)}${sectionsHtml(frame, options.currentSection)}</header>
<main id="main">${options.content}</main>
${footHtml(frame, options)}</div></body>`;
  return wholeDocument({ tag, accent: frame.publication.accent, style: options.style, head: options.head, body });
}

/** The document around any body. The page has exactly one `<style>`, no script that runs and no attribute `style`. */
export function wholeDocument(parts: {
  readonly tag: LanguageTag;
  readonly accent: string;
  readonly style: StyleKind;
  readonly head: Markup;
  readonly body: Markup;
}): string {
  const { tag, accent, style, head, body } = parts;
  return html`<!doctype html>
<html lang="${tag}" dir="${directionOf(tag)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="${iconPath}" type="image/svg+xml">
${head}
<meta name="theme-color" media="(prefers-color-scheme: light)" content="${lightPalette.paper}">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${darkPalette.paper}">
<style>${trustedMarkup(styleSheet(style, tag, accent))}</style>
</head>
${body}
</html>
`.text;
}

/** The edition itself comes first, so that it is in sight where the row is longer than the screen. */
function editionsHtml(frame: EditionFrame): Markup {
  let row = editionRows.get(frame);
  if (row === undefined) {
    row = editionRow(frame);
    editionRows.set(frame, row);
  }
  return row;
}

/** The row is the same on every page of a frame, and frames serve thousands of pages. */
const editionRows = new WeakMap<EditionFrame, Markup>();

function editionRow({ edition: own, editions }: EditionFrame): Markup {
  if (editions.length < 2) return nothing;
  const items = [own, ...editions.filter(({ tag }) => tag !== own.tag)].map((edition) => {
    const current = edition.tag === own.tag ? html` aria-current="true"` : nothing;
    return html`<li><a href="${encodedPath(frontPath(edition.tag))}"${languageLinkAttributes(edition.tag, own.tag)}${current}>${ownName(edition.tag)}</a></li>`;
  });
  return html`<nav class="editions strip" aria-label="${text(own.tag, 'editions')}"><ul>${items}</ul></nav>`;
}

function smallNameplate({ edition }: EditionFrame): Markup {
  return html`<p class="name"><a href="${encodedPath(frontPath(edition.tag))}">${edition.name}</a></p>`;
}

function sectionsHtml({ edition, sections }: EditionFrame, current: string): Markup {
  if (sections.length === 0) return nothing;
  const items = sections.map((section) => {
    const mark = section.key === current ? html` aria-current="true"` : nothing;
    return html`<li><a href="${encodedPath(section.path)}"${mark}>${section.name}</a></li>`;
  });
  return html`<nav class="sections strip" aria-label="${text(edition.tag, 'sections')}"><ul>${items}</ul></nav>`;
}

function footHtml({ edition }: EditionFrame, { feedsOf, archivePath }: DocumentOptions): Markup {
  const { tag } = edition;
  const archive = archivePath === null ? nothing : html`<li><a href="${encodedPath(archivePath)}">${text(tag, 'archive')}</a></li>`;
  const corrections = html`<li><a href="${encodedPath(correctionsPath(tag))}">${text(tag, 'corrections')}</a></li>`;
  const feeds = feedFormats.map((format) => html`<li><a href="${encodedPath(feedPath(feedsOf, format))}">${feedNames[format]}</a></li>`);
  return html`<footer class="foot"><p class="mark"><a href="${encodedPath(frontPath(tag))}">${edition.name}</a></p><ul>${archive}${corrections}${joined(feeds)}</ul><p>${text(
    tag,
    'copyright',
    { publication: edition.name },
  )}</p></footer>`;
}
