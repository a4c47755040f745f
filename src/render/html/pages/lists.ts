/** Section, topic and contributor pages, and the archive by month and by day. */
import { encodedPath, frontPath } from '../../../core/addresses.ts';
import { asHeading, dayName, monthName } from '../../dates.ts';
import type { DayPage, EditionFrame, ListPage, MonthPage, PublishedMonth, PublishedSummary, RenderedPage } from '../../published.ts';
import { counted, text } from '../../strings/strings.ts';
import { editionDocument, htmlPage } from '../document.ts';
import { type Alternate, headHtml } from '../head.ts';
import { html, joined, type Markup, nothing } from '../markup.ts';
import { breadcrumbData, collectionData } from '../structured-data.ts';
import { columnsHtml, hasPicture, rowHtml, teaserHtml } from '../teasers.ts';
import { archivePathOf } from '../times.ts';

/** Renders a section, a topic or a contributor: the newest articles, the first of a section larger than the others. */
export function renderList(page: ListPage): RenderedPage {
  const { frame, kind, path, name, articles } = page;
  const { tag } = frame.edition;
  const isContributor = kind === 'contributor';
  const about = page.about === '' ? nothing : html`<p>${page.about}</p>`;
  const title = html`<div class="title"><h1>${name}</h1>${about}</div>`;
  const sectionKey = kind === 'section' ? (frame.sections.find((section) => section.path === path)?.key ?? '') : '';
  const empty = html`<p>${text(tag, 'nothingYet')}</p>`;
  const list = kind === 'section' ? sectionHtml(frame, articles) : riverHtml(frame, articles);
  return listDocument(frame, {
    path,
    name,
    titled: isContributor ? text(tag, 'storiesBy', { name }) : name,
    about: page.about,
    articles,
    alternates: page.alternates,
    feedsOf: isContributor ? null : path,
    currentSection: sectionKey,
    content: html`${title}${articles.length === 0 ? empty : list}`,
  });
}

/** Renders a month of the archive: its days, newest first, with some of their headlines. */
export function renderMonth(page: MonthPage): RenderedPage {
  const { frame, path, month, days } = page;
  const name = asHeading(monthName(month, frame.edition.tag), frame.edition.tag);
  const articles = days.flatMap((day) => day.articles);
  const shownDays = days.map((day) => dayHtml(frame, day));
  return archiveDocument(frame, { path, name, articles, content: html`${shownDays}${monthLinks(frame, page.earlier, page.later)}` });
}

/** Renders a day of the archive: all that came out on it. */
export function renderDay(page: DayPage): RenderedPage {
  const { frame, path, day, articles } = page;
  const name = asHeading(dayName(day, frame.edition.tag), frame.edition.tag);
  return archiveDocument(frame, { path, name, articles, content: riverHtml(frame, articles) });
}

/** A page of the archive: it stands in one edition alone and has no feed. */
function archiveDocument(frame: EditionFrame, list: Pick<ListDocument, 'path' | 'name' | 'articles' | 'content'>): RenderedPage {
  return listDocument(frame, {
    ...list,
    titled: list.name,
    about: '',
    alternates: [],
    feedsOf: null,
    currentSection: '',
    content: html`<div class="title"><h1>${list.name}</h1></div>${list.content}`,
  });
}

interface ListDocument {
  readonly path: string;
  readonly name: string;
  readonly titled: string;
  readonly about: string;
  readonly articles: readonly PublishedSummary[];
  readonly alternates: readonly Alternate[];
  readonly feedsOf: string | null;
  readonly currentSection: string;
  readonly content: Markup;
}

function listDocument(frame: EditionFrame, list: ListDocument): RenderedPage {
  const { path, name, titled, about, articles, alternates, feedsOf, currentSection, content } = list;
  const head = headHtml(frame, {
    title: `${titled} · ${frame.edition.name}`,
    description: about === '' ? `${titled} · ${frame.edition.tagline}` : about,
    path,
    kind: 'website',
    picture: articles[0]?.picture ?? null,
    alternates,
    fallbackPath: alternates[0]?.path ?? null,
    feedsOf,
    data: [collectionData(frame, { name, about, path, articles }), breadcrumbData(frame, [{ name, path }])],
  });
  const document = editionDocument(frame, {
    style: 'list',
    head,
    content,
    currentSection,
    feedsOf: feedsOf ?? frontPath(frame.edition.tag),
    archivePath: archivePathOf(frame, articles),
    nameplate: null,
  });
  return htmlPage(path, document);
}

function sectionHtml(frame: EditionFrame, [lead, ...others]: readonly PublishedSummary[]): Markup {
  if (lead === undefined) return nothing;
  const first = teaserHtml(frame, lead, {
    level: 2,
    look: 'big first',
    picture: '(min-width: 56rem) 46rem, 100vw',
    isFirst: true,
    standfirst: true,
    above: 'kicker',
    writers: true,
  });
  const next = others.length >= 3 ? others.slice(0, 3) : [];
  const picture = next.every(hasPicture) ? '(min-width: 64rem) 26rem, 100vw' : null;
  const row = next.map((article) => teaserHtml(frame, article, { level: 2, picture, standfirst: true, above: 'kicker' }));
  const rest = others.slice(next.length);
  return html`${first}${row.length === 0 ? nothing : html`<div class="next">${columnsHtml(row)}</div>`}${
    rest.length === 0 ? nothing : riverHtml(frame, rest)
  }`;
}

function riverHtml(frame: EditionFrame, articles: readonly PublishedSummary[]): Markup {
  return html`<ol class="river">${articles.map((article) => html`<li>${rowHtml(frame, article)}</li>`)}</ol>`;
}

function dayHtml({ edition }: EditionFrame, { day, path, total, articles }: MonthPage['days'][number]): Markup {
  const items = articles.map(
    (article) =>
      html`<li><span class="kicker">${article.section.name}</span> <a href="${encodedPath(article.path)}">${article.headline}</a></li>`,
  );
  const more =
    total > articles.length
      ? html`<li><a class="meta" href="${encodedPath(path)}">${counted(edition.tag, 'storyCount', total)}</a></li>`
      : nothing;
  return html`<section class="dayed"><h2><a href="${encodedPath(path)}">${asHeading(dayName(day, edition.tag), edition.tag)}</a></h2><ul>${joined(items)}${more}</ul></section>`;
}

/** The way to the months before and after this one. */
export function monthLinks({ edition: { tag } }: EditionFrame, earlier: PublishedMonth | null, later: PublishedMonth | null): Markup {
  if (earlier === null && later === null) return nothing;
  const link = (month: PublishedMonth | null, key: 'earlier' | 'later', rel: 'prev' | 'next') =>
    month === null
      ? html`<span></span>`
      : html`<a href="${encodedPath(month.path)}" rel="${rel}">${text(tag, key)}: ${monthName(month.month, tag)}</a>`;
  return html`<nav class="pages" aria-label="${text(tag, 'archive')}">${link(earlier, 'earlier', 'prev')}${link(later, 'later', 'next')}</nav>`;
}
