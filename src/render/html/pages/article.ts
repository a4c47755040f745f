/** The page of an article. */

import { correctionsPath, encodedPath } from '../../../core/addresses.ts';
import { type Instant, toIso } from '../../../core/instant.ts';
import { ownName } from '../../../core/language.ts';
import { dateAndTime, shortDate } from '../../dates.ts';
import type { ArticlePage, EditionFrame, PublishedArticle, RenderedPage } from '../../published.ts';
import { text } from '../../strings/strings.ts';
import { bodyHtml } from '../body.ts';
import { editionDocument, htmlPage } from '../document.ts';
import { headHtml } from '../head.ts';
import { languageLinkAttributes } from '../languages.ts';
import { html, joined, type Markup, nothing } from '../markup.ts';
import { bylinePhrases, originPhrase, phrase, timeHtml } from '../phrases.ts';
import { staleLines } from '../stale-lines.ts';
import { articleData, breadcrumbData } from '../structured-data.ts';
import { archivePathOf, isUpdated } from '../times.ts';

/** Renders an article with everything that belongs to it. */
export function renderArticle({ frame, article }: ArticlePage): RenderedPage {
  const { section, path } = article;
  const { belowHead, below } = staleLines(frame, article);
  const body = bodyHtml(article, { baseUrl: frame.publication.baseUrl, form: 'page', below });
  const content = html`<article class="art"><header class="lead">${kickerHtml(article)}<h1>${article.headline}</h1>${standfirstHtml(article)}${belowHead}</header>
${bylineHtml(frame, article)}${alsoInHtml(frame, article)}
${body.mainPicture}<div class="text">${body.text}</div>
${body.notes}${correctionsHtml(frame, article)}${moreHtml(frame, article)}</article>`;
  const document = editionDocument(frame, {
    style: 'article',
    head: articleHead(frame, article),
    content,
    currentSection: section.key,
    feedsOf: section.path,
    archivePath: archivePathOf(frame, [article]),
    nameplate: null,
  });
  return htmlPage(path, document);
}

function articleHead(frame: EditionFrame, article: PublishedArticle): Markup {
  const { headline, section, path, languages, publishedAt, updatedAt } = article;
  const modified = isUpdated(article) ? html`\n<meta property="article:modified_time" content="${toIso(updatedAt)}">` : nothing;
  return headHtml(frame, {
    title: `${article.searchTitle || headline} · ${frame.edition.name}`,
    sharedTitle: article.socialTitle || headline,
    description: article.searchDescription || article.standfirst,
    path,
    kind: 'article',
    picture: article.picture ?? article.pictures.values().next().value ?? null,
    alternates: languages,
    fallbackPath: (languages.find(({ isOriginal }) => isOriginal) ?? languages[0])?.path ?? null,
    feedsOf: section.path,
    more: html`<meta property="article:published_time" content="${toIso(publishedAt)}">${modified}
<meta property="article:section" content="${section.name}">`,
    data: [
      articleData(frame, article),
      breadcrumbData(frame, [
        { name: section.name, path: section.path },
        { name: headline, path },
      ]),
    ],
  });
}

function kickerHtml({ section, kicker }: PublishedArticle): Markup {
  const label = kicker === '' ? nothing : html` <span>${kicker}</span>`;
  return html`<p class="kicker"><a href="${encodedPath(section.path)}">${section.name}</a>${label}</p>`;
}

function standfirstHtml({ standfirst }: PublishedArticle): Markup {
  return standfirst === '' ? nothing : html`<p class="stand">${standfirst}</p>`;
}

function bylineHtml({ edition: { tag }, publication }: EditionFrame, article: PublishedArticle): Markup {
  const { timeZone, tellsMachineHelp } = publication;
  const people = bylinePhrases(tag, article.byline).map((line) => html`<span>${line}</span>`);
  const who = people.length === 0 ? nothing : html`<p class="who">${joined(people, ' ')}</p>`;
  const from = article.original === null ? nothing : html`<p class="from">${originPhrase(tag, article.original, encodedPath)}</p>`;
  const help = tellsMachineHelp && article.machineHelped ? html`<p class="from">${text(tag, 'machineHelped')}</p>` : nothing;
  const momentHtml = (moment: Instant) => timeHtml(moment, dateAndTime(moment, tag, timeZone));
  const published = phrase(tag, 'published', { time: momentHtml(article.publishedAt) });
  const updated = isUpdated(article) ? html` <span>${phrase(tag, 'updated', { time: momentHtml(article.updatedAt) })}</span>` : nothing;
  return html`<div class="by">${who}${from}${help}<p class="when"><span>${published}</span>${updated}</p></div>`;
}

/** The other languages of the story, each in its own name. */
function alsoInHtml({ edition: { tag } }: EditionFrame, { languages, path }: PublishedArticle): Markup {
  const others = languages.filter((language) => language.path !== path);
  if (others.length === 0) return nothing;
  const items = others.map(({ edition, path: there }) => {
    const attributes = languageLinkAttributes(edition.tag, tag);
    return html`<li><a href="${encodedPath(there)}" rel="alternate"${attributes}>${ownName(edition.tag)}</a></li>`;
  });
  return html`<nav class="also" aria-labelledby="also"><p id="also">${text(tag, 'alsoIn')}</p><ul>${items}</ul></nav>`;
}

function correctionsHtml({ edition: { tag }, publication: { timeZone } }: EditionFrame, { corrections }: PublishedArticle): Markup {
  if (corrections.length === 0) return nothing;
  const items = corrections.map(({ text: words, at }) => {
    const date = timeHtml(at, shortDate(at, tag, timeZone));
    return html`<li><b>${phrase(tag, 'correctionOf', { date })}</b> ${words}</li>`;
  });
  return html`<section class="fixes" aria-labelledby="fixes"><h2 id="fixes">${text(tag, 'corrections')}</h2><ul>${items}</ul><p><a href="${encodedPath(correctionsPath(tag))}">${text(tag, 'allCorrections')}</a></p></section>`;
}

function moreHtml({ edition: { tag } }: EditionFrame, { section, topics }: PublishedArticle): Markup {
  const links = topics.map(({ name, path }) => html`<li><a href="${encodedPath(path)}" rel="tag">${name}</a></li>`);
  const list = links.length === 0 ? nothing : html`<ul aria-label="${text(tag, 'topics')}">${joined(links)}</ul>`;
  return html`<div class="more"><p class="on"><a href="${encodedPath(section.path)}">${text(tag, 'moreFrom', { section: section.name })}</a></p>${list}</div>`;
}
