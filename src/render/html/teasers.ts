/** Articles as fronts and lists show them. The headline is the only link of a teaser, and the whole teaser is its target. */
import { encodedPath } from '../../core/addresses.ts';
import type { EditionFrame, PublishedSummary } from '../published.ts';
import { attribute, html, joined, type Markup, nothing } from './markup.ts';
import { focusClasses, pictureHtml } from './picture.ts';
import { dateHtml } from './times.ts';

export interface TeaserOptions {
  readonly level: 2 | 3;
  readonly look?: string;
  /** The widths at which the picture stands, as the attribute `sizes` says it; null for no picture. */
  readonly picture: string | null;
  /** True for the picture that is fetched before all others. */
  readonly isFirst?: boolean;
  /** True to keep the picture's own shape. */
  readonly isWhole?: boolean;
  readonly standfirst: boolean;
  /** What stands above the headline: the article's kicker (the section's name where it has none), the writers, or nothing. */
  readonly above: 'kicker' | 'writers' | 'none';
  readonly writers?: boolean;
}

/** An article in a few words. */
export function teaserHtml(article: PublishedSummary, options: TeaserOptions): Markup {
  const standfirst = options.standfirst && article.standfirst !== '' ? html`<p class="stand">${article.standfirst}</p>` : nothing;
  const writers = options.writers === true ? writersOf(article) : '';
  return html`<article class="${['t', options.look ?? ''].join(' ').trim()}">${teaserPicture(article, options)}${aboveHtml(article, options.above)}${headline(
    article,
    options.level,
  )}${standfirst}${writers === '' ? nothing : html`<p class="meta">${writers}</p>`}</article>`;
}

/** A row of a list: the day, the words, a small picture. */
export function rowHtml(frame: EditionFrame, article: PublishedSummary, above: TeaserOptions['above']): Markup {
  const standfirst = article.standfirst === '' ? nothing : html`<p class="stand">${article.standfirst}</p>`;
  const picture = teaserPicture(article, { level: 2, picture: '12rem', standfirst: true, above });
  return html`<article class="t row"><p class="meta when">${dateHtml(frame, article)}</p><div>${aboveHtml(article, above)}${headline(article, 2)}${standfirst}</div>${picture}</article>`;
}

/** The names of an article's writers in a row, without links. */
function writersOf({ byline }: PublishedSummary): string {
  return byline
    .filter(({ role }) => role === 'writer')
    .map(({ name }) => name)
    .join(', ');
}

/** True if there is a picture to show. */
export function hasPicture({ picture }: PublishedSummary): boolean {
  return picture !== null && picture.crops.length > 0;
}

function headline({ path, headline: words }: PublishedSummary, level: 2 | 3): Markup {
  const link = html`<a href="${encodedPath(path)}">${words}</a>`;
  return level === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`;
}

function aboveHtml(article: PublishedSummary, kind: TeaserOptions['above']): Markup {
  if (kind === 'none') return nothing;
  if (kind === 'writers') {
    const writers = writersOf(article);
    return writers === '' ? nothing : html`<p class="who">${writers}</p>`;
  }
  return html`<p class="kicker">${article.kicker === '' ? article.section.name : article.kicker}</p>`;
}

function teaserPicture({ picture }: PublishedSummary, { picture: sizes, isFirst = false, isWhole = false }: TeaserOptions): Markup {
  if (sizes === null || picture === null) return nothing;
  const look = isWhole ? 'pic' : `pic cut${focusClasses(picture)}`;
  return pictureHtml(picture, { sizes, altText: picture.altText, isFirst, look });
}

/** Teasers side by side where there is room, with hairlines between them. */
export function columnsHtml(teasers: readonly Markup[], look = ''): Markup {
  return html`<div${attribute('class', `cols n${Math.min(4, teasers.length)} ${look}`.trim())}>${joined(teasers)}</div>`;
}
