/** The body of an article as HTML. Only nodes of the schema are known here, so nothing else can reach a reader. */
import type { Node } from 'prosemirror-model';
import type { BlockName } from '../../core/body/schema.ts';
import type { PublishedArticle } from '../published.ts';
import { text } from '../strings/strings.ts';
import { openedBody } from '../transforms/transforms.ts';
import { figureHtml, galleryHtml, ownPictureHtml } from './figures.ts';
import { inlineHtml, linkHtml, noteItems } from './inline.ts';
import { attribute, html, isNothing, joined, type Markup, nothing } from './markup.ts';
import { tableHtml } from './tables.ts';
import { look, newWriting, type Writing } from './writing.ts';

export interface BodyOptions {
  readonly baseUrl: string;
  /** `page` for our own pages; `feed` for whole addresses and HTML without classes and identifiers. */
  readonly form: 'page' | 'feed';
  /** What stands below a block; nothing if it is left out. */
  readonly below?: (block: Node) => Markup;
}

/** The parts of an article's body: the picture above the text, the text, and its notes; each may be nothing. */
export interface BodyParts {
  readonly mainPicture: Markup;
  readonly text: Markup;
  readonly notes: Markup;
}

/** Renders an article's body by the conventions of the house, with the dateline before the first paragraph. */
export function bodyHtml(article: PublishedArticle, { baseUrl, form, below = () => nothing }: BodyOptions): BodyParts {
  const writing = newWriting(article, baseUrl, form);
  const { figure, picture, blocks } = openedBody(article);
  let mainPicture = nothing;
  if (figure !== null) mainPicture = html`${figureHtml(writing, figure, 'main')}${below(figure)}`;
  else if (picture !== null) mainPicture = ownPictureHtml(writing, picture);
  const opening = blocks.findIndex((block) => block.type.name === 'paragraph');
  const written = blocks.map((block, at) => [at === opening ? openingHtml(writing, block) : blockHtml(writing, block), below(block)]);
  return { mainPicture, text: joined(written), notes: notesHtml(writing) };
}

/** The whole body for a feed: whole addresses, no classes, no scripts, the main picture first and the notes last. */
export function feedBodyHtml(article: PublishedArticle, baseUrl: string): string {
  const parts = bodyHtml(article, { baseUrl, form: 'feed' });
  return joined([parts.mainPicture, parts.text, parts.notes]).text;
}

function openingHtml(writing: Writing, paragraph: Node): Markup {
  const { dateline } = writing.article;
  if (dateline === '') return blockHtml(writing, paragraph);
  const place = writing.form === 'page' ? html`<span class="place">${dateline}</span>` : html`<b>${dateline}</b>`;
  return html`<p>${place} — ${inlineHtml(writing, paragraph)}</p>`;
}

function blockHtml(writing: Writing, block: Node): Markup {
  const name = block.type.name as Exclude<BlockName, 'listItem' | 'tableCell' | 'footnote'>;
  switch (name) {
    case 'paragraph':
      return html`<p>${inlineHtml(writing, block)}</p>`;
    case 'heading':
      return block.attrs['level'] === 3 ? html`<h3>${inlineHtml(writing, block)}</h3>` : html`<h2>${inlineHtml(writing, block)}</h2>`;
    case 'quotation':
      return quotedHtml(writing, block, { content: blocksHtml(writing, block), kind: 'quote' });
    case 'pullQuote':
      return quotedHtml(writing, block, { content: html`<p>${inlineHtml(writing, block)}</p>`, kind: 'pull' });
    case 'list':
      return listHtml(writing, block);
    case 'figure':
      return figureHtml(writing, block);
    case 'gallery':
      return galleryHtml(writing, block);
    case 'table':
      return tableHtml(writing, block);
    case 'box':
      return boxHtml(writing, block);
    case 'divider':
      return html`<hr>`;
    case 'embed':
      return embedHtml(writing, block);
  }
}

function blocksHtml(writing: Writing, parent: Node): Markup {
  return joined(parent.children.map((block) => blockHtml(writing, block)));
}

function quotedHtml(writing: Writing, block: Node, { content, kind }: { content: Markup; kind: 'quote' | 'pull' }): Markup {
  const attribution = String(block.attrs['attribution']);
  const line = attribution === '' ? nothing : html`<figcaption>${attribution}</figcaption>`;
  return html`<figure${look(writing, kind)}><blockquote>${content}</blockquote>${line}</figure>`;
}

function listHtml(writing: Writing, list: Node): Markup {
  const items = joined(list.children.map((item) => html`<li>${joined(item.children.map((child) => itemPartHtml(writing, child)))}</li>`));
  const { ordered, start } = list.attrs;
  if (ordered !== true) return html`<ul${look(writing, 'list')}>${items}</ul>`;
  return html`<ol${look(writing, 'list')}${attribute('start', start === 1 ? null : Number(start))}>${items}</ol>`;
}

function itemPartHtml(writing: Writing, child: Node): Markup {
  return child.type.name === 'paragraph' ? inlineHtml(writing, child) : blockHtml(writing, child);
}

function boxHtml(writing: Writing, box: Node): Markup {
  const title = String(box.attrs['title']);
  const content = blocksHtml(writing, box);
  if (title === '') return writing.form === 'page' ? html`<div class="box">${content}</div>` : content;
  if (writing.form === 'feed') return html`<h2>${title}</h2>${content}`;
  const id = `box-${++writing.namedBoxes}`;
  return html`<aside class="box" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</aside>`;
}

/** A link to the other site's page, with the site's name on it. Nothing is fetched from there. */
function embedHtml(writing: Writing, embed: Node): Markup {
  const address = String(embed.attrs['address']);
  const provider = String(embed.attrs['provider']) || hostOf(address);
  const title = String(embed.attrs['title']);
  const titleLine = title === '' ? nothing : html`<b>${title}</b>`;
  const call = html`<span>${text(writing.tag, 'openEmbed', { provider })}</span>`;
  const caption = inlineHtml(writing, embed);
  const captionLine = isNothing(caption) ? nothing : html`<figcaption>${caption}</figcaption>`;
  return html`<figure${look(writing, 'embed')}>${linkHtml(writing, address, joined([titleLine, call], ' '))}${captionLine}</figure>`;
}

function hostOf(address: string): string {
  return /^[a-z]+:\/\/([^/?#]+)/i.exec(address)?.[1] ?? address;
}

function notesHtml(writing: Writing): Markup {
  const items = noteItems(writing, text(writing.tag, 'backToText'));
  if (items.length === 0) return nothing;
  const title = text(writing.tag, 'footnotes');
  if (writing.form === 'feed') return html`<h2>${title}</h2><ol>${joined(items)}</ol>`;
  return html`<section class="notes" aria-labelledby="notes" role="doc-endnotes"><h2 id="notes">${title}</h2><ol>${joined(items)}</ol></section>`;
}
