/** Articles as fronts and lists show them. The headline is the only link of a teaser, and the whole teaser is its target. */
import { encodedPath } from '../../core/addresses.ts';
import { listFormat } from '../formats.ts';
import type { EditionFrame, PublishedSummary } from '../published.ts';
import { html, type Markup, nothing } from './markup.ts';
import { focusClasses, pictureHtml } from './picture.ts';
import { dateHtml } from './times.ts';

export interface TeaserOptions {
  readonly level: 2 | 3;
  readonly look?: string;
  /** The widths at which the picture stands, as the attribute `sizes` says it; null for no picture. */
  readonly picture: string | null;
  /** True for the picture that is fetched before all others. */
  readonly isFirst?: boolean;
  readonly standfirst: boolean;
  /** What stands above the headline: the article's kicker (the section's name where it has none), or the writers. */
  readonly above: 'kicker' | 'writers';
  readonly writers?: boolean;
}

/** An article in a few words. */
export function teaserHtml(frame: EditionFrame, article: PublishedSummary, options: TeaserOptions): Markup {
  const standfirst = options.standfirst && article.standfirst !== '' ? html`<p class="stand">${article.standfirst}</p>` : nothing;
  const writers = options.writers === true ? writersOf(frame, article) : '';
  return html`<article class="${['t', options.look ?? ''].join(' ').trim()}">${teaserPicture(article, options.picture, options.isFirst)}${aboveHtml(frame, article, options.above)}${headline(
    article,
    options.level,
  )}${standfirst}${writers === '' ? nothing : html`<p class="meta">${writers}</p>`}</article>`;
}

/** A row of a list: the day, the words, a small picture. */
export function rowHtml(frame: EditionFrame, article: PublishedSummary): Markup {
  const standfirst = article.standfirst === '' ? nothing : html`<p class="stand">${article.standfirst}</p>`;
  return html`<article class="t row"><p class="meta when">${dateHtml(frame, article)}</p><div>${aboveHtml(frame, article, 'kicker')}${headline(article, 2)}${standfirst}</div>${teaserPicture(article, '12rem')}</article>`;
}

/** The names of an article's writers as its language lists them, without links. */
function writersOf({ edition }: EditionFrame, { byline }: PublishedSummary): string {
  return listFormat(edition.tag).format(byline.filter(({ role }) => role === 'writer').map(({ name }) => name));
}

/** True if there is a picture to show. */
export function hasPicture({ picture }: PublishedSummary): boolean {
  return picture !== null && picture.crops.length > 0;
}

function headline({ path, headline: words }: PublishedSummary, level: 2 | 3): Markup {
  const link = html`<a href="${encodedPath(path)}">${words}</a>`;
  return level === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`;
}

function aboveHtml(frame: EditionFrame, article: PublishedSummary, kind: TeaserOptions['above']): Markup {
  if (kind === 'writers') {
    const writers = writersOf(frame, article);
    return writers === '' ? nothing : html`<p class="who">${writers}</p>`;
  }
  return html`<p class="kicker">${article.kicker === '' ? article.section.name : article.kicker}</p>`;
}

function teaserPicture({ picture }: PublishedSummary, sizes: TeaserOptions['picture'], isFirst = false): Markup {
  if (sizes === null || picture === null) return nothing;
  return pictureHtml(picture, { sizes, altText: picture.altText, isFirst, look: `pic cut${focusClasses(picture)}` });
}

/** Teasers side by side where there is room, with hairlines between them. */
export function columnsHtml(teasers: readonly Markup[]): Markup {
  return html`<div class="cols n${Math.min(4, teasers.length)}">${teasers}</div>`;
}
