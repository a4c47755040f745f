/** Running text: marks nested once each, links with their relation, foreign phrases with their language, footnotes by number. */
import type { Mark, Node } from 'prosemirror-model';
import { absoluteAddress } from '../../core/addresses.ts';
import type { MarkName } from '../../core/body/schema.ts';
import { type LanguageTag, scriptOf } from '../../core/language.ts';
import { numberFormat } from '../formats.ts';
import { languageAttributes } from './languages.ts';
import { attribute, html, joined, type Markup, nothing } from './markup.ts';
import type { Writing } from './writing.ts';

/** The inline content of a block. */
export function inlineHtml(writing: Writing, block: Node): Markup {
  return runsHtml(writing, block.children, 0);
}

/** The notes that the footnotes of a text refer to, each with its way back; nothing if there are none. */
export function noteItems(writing: Writing, backToText: string): readonly Markup[] {
  const items: Markup[] = [];
  for (let at = 0; at < writing.notes.length; at++) {
    const note = writing.notes[at];
    if (note === undefined) continue;
    const number = numberFormat(writing.tag).format(at + 1);
    const content = inlineHtml(writing, note);
    items.push(
      writing.form === 'page'
        ? html`<li id="note-${at + 1}"><a href="#ref-${at + 1}" role="doc-backlink" aria-label="${number}: ${backToText}">${number}</a><div>${content}</div></li>`
        : html`<li>${content}</li>`,
    );
  }
  return items;
}

/** Text nodes whose marks from `depth` on are still to be written; neighbours under one mark share its element. */
function runsHtml(writing: Writing, nodes: readonly Node[], depth: number): Markup {
  const parts: Markup[] = [];
  for (let at = 0; at < nodes.length; ) {
    const node = nodes[at] as Node;
    const mark = marksOf(node)[depth];
    let end = at + 1;
    if (mark === undefined) {
      parts.push(leafHtml(writing, node));
    } else {
      while (end < nodes.length && marksOf(nodes[end] as Node)[depth]?.eq(mark)) end++;
      parts.push(markedHtml(writing, mark, runsHtml(writing, nodes.slice(at, end), depth + 1)));
    }
    at = end;
  }
  return joined(parts);
}

/** A footnote is a link of its own and cannot stand inside another one. */
function marksOf(node: Node): readonly Mark[] {
  return node.type.name === 'footnote' ? [] : node.marks;
}

function leafHtml(writing: Writing, node: Node): Markup {
  if (node.isText) return html`${node.text ?? ''}`;
  if (node.type.name === 'footnote') return footnoteHtml(writing, node);
  return html`<br>`;
}

function footnoteHtml(writing: Writing, node: Node): Markup {
  const number = writing.notes.push(node);
  const shown = numberFormat(writing.tag).format(number);
  if (writing.form === 'feed') return html`<sup>${shown}</sup>`;
  return html`<a class="ref" id="ref-${number}" href="#note-${number}" role="doc-noteref">${shown}</a>`;
}

function markedHtml(writing: Writing, mark: Mark, content: Markup): Markup {
  const name = mark.type.name as MarkName;
  switch (name) {
    case 'link':
      return linkHtml(writing, String(mark.attrs['href']), content);
    case 'strong':
      return html`<strong>${content}</strong>`;
    case 'emphasis':
      return html`<em>${content}</em>`;
    case 'subscript':
      return html`<sub>${content}</sub>`;
    case 'superscript':
      return html`<sup>${content}</sup>`;
    case 'language':
      return phraseHtml(writing, mark.attrs['tag'] as LanguageTag, content);
  }
}

/** A link as the body holds it; on pages of other sites with its whole address, to other sites with the relation `external`. */
export function linkHtml(writing: Writing, href: string, content: Markup): Markup {
  const { baseUrl, form, article } = writing;
  const isOutside = /^https?:/i.test(href) && href !== baseUrl && !href.startsWith(`${baseUrl}/`);
  const rel = isOutside ? attribute('rel', 'external') : nothing;
  let address = href;
  if (form === 'feed' && href.startsWith('/')) address = baseUrl + href;
  if (form === 'feed' && href.startsWith('#')) address = absoluteAddress(baseUrl, article.path) + href;
  return html`<a href="${address}"${rel}>${content}</a>`;
}

/** A phrase in another language; slanted where both scripts know that. */
function phraseHtml({ tag: around }: Writing, tag: LanguageTag, content: Markup): Markup {
  const attributes = languageAttributes(tag, around);
  const isSlanted = scriptOf(tag) === 'Latn' && scriptOf(around) === 'Latn';
  return isSlanted ? html`<i${attributes}>${content}</i>` : html`<span${attributes}>${content}</span>`;
}
