/** The whole article as a feed carries it. */
import { shortDate } from '../dates.ts';
import { feedBodyHtml } from '../html/body.ts';
import { html } from '../html/markup.ts';
import type { EditionFrame, PublishedArticle } from '../published.ts';
import { text } from '../strings/strings.ts';

/** The body as HTML with whole addresses, and below it what was corrected, so that a correction reaches those who read feeds. */
export function contentHtml(article: PublishedArticle, { publication, edition }: EditionFrame): string {
  const body = feedBodyHtml(article, publication.baseUrl);
  if (article.corrections.length === 0) return body;
  const notices = article.corrections.map((correction) => {
    const date = shortDate(correction.at, edition.tag, publication.timeZone);
    return html`<p><b>${text(edition.tag, 'correctionOf', { date })}</b> ${correction.text}</p>`;
  });
  return body + html`<h2>${text(edition.tag, 'corrections')}</h2>${notices}`.text;
}
