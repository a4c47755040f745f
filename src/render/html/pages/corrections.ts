/** What an edition has corrected: the newest, or those of a month. */
import { correctionsPath, encodedPath, monthOfCorrectionsPath } from '../../../core/addresses.ts';
import { dayOf, monthOf } from '../../../core/instant.ts';
import { asHeading, monthName, shortDate } from '../../dates.ts';
import type { CorrectionsPage, EditionFrame, ListedCorrection, RenderedPage } from '../../published.ts';
import { text } from '../../strings/strings.ts';
import { editionDocument, htmlPage } from '../document.ts';
import { headHtml } from '../head.ts';
import { html, joined, type Markup, nothing } from '../markup.ts';
import { timeHtml } from '../phrases.ts';
import { breadcrumbData, correctionsData } from '../structured-data.ts';
import { archivePathOf } from '../times.ts';
import { monthLinks } from './lists.ts';

/** Renders the corrections under the months in which they were run. */
export function renderCorrections(page: CorrectionsPage): RenderedPage {
  const { frame, path, month, corrections, alternates } = page;
  const { tag } = frame.edition;
  const all = { name: text(tag, 'corrections'), path: correctionsPath(tag) };
  const name = month === null ? all.name : `${all.name} · ${monthName(month, tag)}`;
  const about = text(tag, 'correctionsAbout');
  const head = headHtml(frame, {
    title: `${name} · ${frame.edition.name}`,
    description: about,
    path,
    kind: 'website',
    picture: null,
    alternates,
    fallbackPath: alternates[0]?.path ?? null,
    feedsOf: all.path,
    data: [
      correctionsData(frame, { name, about, path, corrections }),
      breadcrumbData(frame, month === null ? [all] : [all, { name, path }]),
    ],
  });
  const back = month === null ? nothing : html`<p><a href="${encodedPath(all.path)}">${text(tag, 'allCorrections')}</a></p>`;
  const content = html`<div class="title"><h1>${name}</h1><p>${about}</p>${back}</div>${listHtml(page)}${monthLinks(frame, page.earlier, page.later)}`;
  const document = editionDocument(frame, {
    style: 'list',
    head,
    content,
    currentSection: '',
    feedsOf: all.path,
    archivePath: archivePathOf(
      frame,
      corrections.map(({ article }) => article),
    ),
    nameplate: null,
  });
  return htmlPage(path, document);
}

function listHtml({ frame, month, corrections }: CorrectionsPage): Markup {
  if (corrections.length === 0) return html`<p>${text(frame.edition.tag, 'noCorrections')}</p>`;
  const months = Map.groupBy(corrections, ({ at }) => monthOf(dayOf(at, frame.publication.timeZone)));
  const parts = [...months].map(([one, those]) => {
    const { tag } = frame.edition;
    const link = html`<a href="${encodedPath(monthOfCorrectionsPath(tag, one))}">${asHeading(monthName(one, tag), tag)}</a>`;
    const heading = month === null ? html`<h2>${link}</h2>` : nothing;
    return html`${heading}<ol>${those.map((correction) => itemHtml(frame, correction))}</ol>`;
  });
  return html`<div class="fixed">${joined(parts)}</div>`;
}

function itemHtml({ edition: { tag }, publication: { timeZone } }: EditionFrame, { text: words, at, article }: ListedCorrection): Markup {
  const link = html`<a href="${encodedPath(article.path)}">${article.headline}</a>`;
  return html`<li><p class="meta when">${timeHtml(at, shortDate(at, tag, timeZone))}</p><div><h3>${link}</h3><p>${words}</p></div></li>`;
}
