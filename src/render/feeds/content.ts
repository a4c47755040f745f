/** The whole article as a feed carries it. */
import { absoluteAddress } from '../../core/addresses.ts';
import { shortDate } from '../dates.ts';
import { listFormat } from '../formats.ts';
import { feedBodyHtml } from '../html/body.ts';
import { html, joined, type Markup, nothing, trustedMarkup } from '../html/markup.ts';
import { originPhrase } from '../html/phrases.ts';
import type { EditionFrame, PublishedArticle } from '../published.ts';
import { text } from '../strings/strings.ts';

/**
 * The body as HTML with whole addresses, and below it what was corrected, who translated it, where the original stands and whether a
 * machine helped, so that this reaches those who read feeds.
 */
export function contentHtml(article: PublishedArticle, frame: EditionFrame): string {
  const body = feedBodyHtml(article, frame.publication.baseUrl);
  return joined([trustedMarkup(body), correctionsHtml(article, frame), originHtml(article, frame)]).text;
}

function correctionsHtml(article: PublishedArticle, { publication, edition }: EditionFrame): Markup {
  if (article.corrections.length === 0) return nothing;
  const notices = article.corrections.map((correction) => {
    const date = shortDate(correction.at, edition.tag, publication.timeZone);
    return html`<p><b>${text(edition.tag, 'correctionOf', { date })}</b> ${correction.text}</p>`;
  });
  return html`<h2>${text(edition.tag, 'corrections')}</h2>${notices}`;
}

function originHtml({ byline, original, machineHelped }: PublishedArticle, { publication, edition: { tag } }: EditionFrame): Markup {
  const translators = byline.filter(({ role }) => role === 'translator').map(({ name }) => name);
  const lines = [
    ...(translators.length === 0 ? [] : [text(tag, 'translatedBy', { names: listFormat(tag).format(translators) })]),
    ...(original === null ? [] : [originPhrase(tag, original, (path) => absoluteAddress(publication.baseUrl, path))]),
    ...(machineHelped && publication.tellsMachineHelp ? [text(tag, 'machineHelped')] : []),
  ];
  return lines.length === 0 ? nothing : html`<p><small>${joined(lines, ' · ')}</small></p>`;
}
