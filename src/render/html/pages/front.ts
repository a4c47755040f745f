/** The front: what the paper holds to be first today, then each section in a shape of its own. */

import { chooserPath, encodedPath, frontPath } from '../../../core/addresses.ts';
import { dayOf } from '../../../core/instant.ts';
import { asHeading, longDate } from '../../dates.ts';
import type { EditionFrame, FrontPage, PublishedSection, PublishedSummary, RenderedPage } from '../../published.ts';
import { text } from '../../strings/strings.ts';
import { editionDocument, htmlPage } from '../document.ts';
import { headHtml } from '../head.ts';
import { attribute, html, joined, type Markup, nothing } from '../markup.ts';
import { timeHtml } from '../phrases.ts';
import { siteData } from '../structured-data.ts';
import { columnsHtml, hasPicture, teaserHtml } from '../teasers.ts';
import { archivePathOf, recentTimeHtml } from '../times.ts';

/** Renders the front of an edition. */
export function renderFront(page: FrontPage): RenderedPage {
  const { frame, top } = page;
  const { edition, editions } = frame;
  const path = frontPath(edition.tag);
  const all = [...top, ...page.recent, ...page.sections.flatMap(({ articles }) => articles)];
  const head = headHtml(frame, {
    title: edition.tagline === '' ? edition.name : `${edition.name}: ${edition.tagline}`,
    description: edition.tagline,
    path,
    kind: 'website',
    picture: top[0]?.picture ?? null,
    alternates: editions.map((other) => ({ edition: other, path: frontPath(other.tag) })),
    fallbackPath: chooserPath,
    feedsOf: path,
    data: [siteData(frame)],
  });
  const content =
    all.length === 0 ? html`<p class="empty">${text(edition.tag, 'nothingYet')}</p>` : joined([openingHtml(page), blocksHtml(page)]);
  const document = editionDocument(frame, {
    style: 'front',
    head,
    content,
    currentSection: '',
    feedsOf: path,
    archivePath: archivePathOf(frame, page.recent.length > 0 ? page.recent : all),
    nameplate: nameplateHtml(page),
  });
  return htmlPage(path, document);
}

function nameplateHtml({ frame, now }: FrontPage): Markup {
  const { edition, publication } = frame;
  const date = timeHtml(now, asHeading(longDate(now, edition.tag, publication.timeZone), edition.tag));
  const tagline = edition.tagline === '' ? nothing : html`<p>${edition.tagline}</p>`;
  return html`<h1 class="name"><a href="${encodedPath(frontPath(edition.tag))}" aria-current="page">${edition.name}</a></h1><div class="folio quiet">${date}${tagline}</div>`;
}

/** How many stand beside the lead, and how many below it; what is more follows in a row of its own. */
const beside = 3;
const below = 2;
const inRow = 4;

/** The lead, the second rank and the most recent; whatever else is on top follows in a row of its own. */
function openingHtml(page: FrontPage): Markup {
  const { frame } = page;
  const [lead, ...others] = page.top;
  if (lead === undefined) return nothing;
  const second = others.slice(0, beside);
  const under = others.slice(beside, beside + below);
  const recent = recentHtml(page);
  const columns = 1 + (second.length > 0 ? 1 : 0) + (recent === nothing ? 0 : 1);
  const leadHtml = teaserHtml(frame, lead, {
    level: 2,
    look: 'big',
    picture: '(min-width: 72rem) 45rem, 100vw',
    isFirst: true,
    standfirst: true,
    above: 'kicker',
    writers: true,
  });
  const secondHtml = second.map((article, at) =>
    teaserHtml(frame, article, {
      level: 2,
      picture: at === 0 ? '(min-width: 72rem) 20rem, 100vw' : null,
      standfirst: true,
      above: 'kicker',
    }),
  );
  const main = html`<div class="main">${leadHtml}${underHtml(frame, under)}</div>`;
  const stack = second.length === 0 ? nothing : html`<div class="stack">${secondHtml}</div>`;
  const opening = html`<div class="${`open ${['', 'one', 'two', ''][columns] ?? ''}`.trim()}">${main}${stack}${recent}</div>`;
  const rest = others.slice(beside + below, beside + below + inRow);
  return rest.length === 0 ? opening : html`${opening}<div class="block">${rowOf(frame, rest, 2)}</div>`;
}

/** What stands below the lead in its own columns: one with its picture beside it, or two in words. */
function underHtml(frame: EditionFrame, articles: readonly PublishedSummary[]): Markup {
  if (articles.length === 0) return nothing;
  const picture = articles.length === 1 ? '(min-width: 72rem) 18rem, 40vw' : null;
  const teasers = articles.map((article) => teaserHtml(frame, article, { level: 2, picture, standfirst: true, above: 'kicker' }));
  return html`<div class="under">${articles.length === 1 ? teasers : columnsHtml(teasers)}</div>`;
}

/** The newest with their times; left out where it would only repeat what stands beside it. */
function recentHtml({ frame, recent, top, now }: FrontPage): Markup {
  const onTop = new Set(top.map(({ articleId }) => articleId));
  if (recent.every(({ articleId }) => onTop.has(articleId))) return nothing;
  const today = dayOf(now, frame.publication.timeZone);
  const items = recent
    .slice(0, 8)
    .map(
      (article) => html`<li>${recentTimeHtml(frame, article, today)}<a href="${encodedPath(article.path)}">${article.headline}</a></li>`,
    );
  return html`<section class="latest" aria-labelledby="latest"><h2 class="rule" id="latest">${text(frame.edition.tag, 'latest')}</h2><ol>${items}</ol></section>`;
}

interface Block {
  readonly section: PublishedSection;
  readonly articles: readonly PublishedSummary[];
}

/** Sections in their order, without what stands above already; those with one article share a row at the end. */
function blocksHtml({ frame, top, sections }: FrontPage): Markup {
  const shown = new Set(top.slice(0, 1 + beside + below + inRow).map(({ articleId }) => articleId));
  const blocks = sections
    .map(({ section, articles }) => ({ section, articles: articles.filter(({ articleId }) => !shown.has(articleId)).slice(0, 4) }))
    .filter(({ articles }) => articles.length > 0);
  const isSmall = ({ articles }: Block) => articles.length === 1;
  const large = blocks.filter((block) => !isSmall(block));
  return joined([...large.map((block, at) => largeBlock(frame, block, at)), ...smallRows(frame, blocks.filter(isSmall))]);
}

function largeBlock(frame: EditionFrame, block: Block, at: number): Markup {
  const { section, articles } = block;
  const isOpinion = section.kind === 'opinion';
  const name = `s-${section.key}`;
  return html`<section class="block${isOpinion ? ' opinion' : ''}" aria-labelledby="${name}">${sectionName(section)}${
    isOpinion ? opinionsOf(frame, articles) : shapeOf(frame, articles, at)
  }</section>`;
}

/** Halves for two; for more a lead with headlines, and a row, in turn down the page. */
function shapeOf(frame: EditionFrame, articles: readonly PublishedSummary[], at: number): Markup {
  return articles.length <= 2 || at % 2 === 1 ? rowOf(frame, articles, 3) : leadAndHeadlines(frame, articles);
}

function leadAndHeadlines(frame: EditionFrame, [lead, ...others]: readonly PublishedSummary[]): Markup {
  if (lead === undefined) return nothing;
  const first = teaserHtml(frame, lead, {
    level: 3,
    picture: '(min-width: 64rem) 22rem, 100vw',
    standfirst: true,
    above: 'kicker',
    writers: true,
  });
  const rest = others.map((article) =>
    teaserHtml(frame, article, { level: 3, picture: null, standfirst: others.length < 3, above: 'kicker' }),
  );
  return html`<div class="cols lead3">${first}<div class="stack">${rest}</div></div>`;
}

/** Side by side; pictures in all of them or in none. */
function rowOf(frame: EditionFrame, articles: readonly PublishedSummary[], level: 2 | 3): Markup {
  const picture = articles.every(hasPicture) ? `(min-width: 64rem) ${Math.round(80 / articles.length)}rem, 100vw` : null;
  const isShort = articles.length > 3;
  return columnsHtml(
    articles.map((article) => teaserHtml(frame, article, { level, picture, standfirst: !isShort || picture === null, above: 'kicker' })),
  );
}

function opinionsOf(frame: EditionFrame, articles: readonly PublishedSummary[]): Markup {
  return columnsHtml(
    articles.map((article) => teaserHtml(frame, article, { level: 3, picture: null, standfirst: articles.length < 4, above: 'writers' })),
  );
}

/** Two or three sections of one article in a row; one alone across the page. */
function smallRows(frame: EditionFrame, blocks: readonly Block[]): readonly Markup[] {
  const rows: Block[][] = [];
  for (let at = 0; at < blocks.length; ) {
    const left = blocks.length - at;
    const take = left === 3 || left === 1 ? left : left % 3 === 0 || left > 4 ? 3 : 2;
    rows.push(blocks.slice(at, at + take));
    at += take;
  }
  return rows.map((row) => {
    const columns = row.map((block) => smallBlock(frame, block, row.length === 1));
    return row.length === 1 ? html`<div class="block wide">${columns}</div>` : html`<div class="block">${columnsHtml(columns)}</div>`;
  });
}

function smallBlock(frame: EditionFrame, { section, articles }: Block, isAlone: boolean): Markup {
  const isOpinion = section.kind === 'opinion';
  const picture = isOpinion ? null : `(min-width: 64rem) ${isAlone ? 46 : 40}rem, 100vw`;
  const teasers = articles.map((article) =>
    teaserHtml(frame, article, { level: 3, picture, standfirst: true, above: isOpinion ? 'writers' : 'kicker' }),
  );
  return html`<section${attribute('class', isOpinion ? 'opinion' : null)} aria-labelledby="s-${section.key}">${sectionName(section)}${teasers}</section>`;
}

function sectionName({ key, name, path }: PublishedSection): Markup {
  return html`<h2 class="rule" id="s-${key}"><a href="${encodedPath(path)}">${name}</a></h2>`;
}
