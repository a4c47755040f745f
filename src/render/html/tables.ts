/** Tables: a caption, header cells that say what they head, figures set to the end of their column, and a frame that scrolls sideways. */
import type { Node } from 'prosemirror-model';
import { text } from '../strings/strings.ts';
import { inlineHtml } from './inline.ts';
import { attribute, html, joined, type Markup, nothing } from './markup.ts';
import { look, type Writing } from './writing.ts';

/** A table of the body. */
export function tableHtml(writing: Writing, table: Node): Markup {
  const caption = String(table.attrs['caption']);
  const captionLine = caption === '' ? nothing : html`<caption>${caption}</caption>`;
  const rows = table.children;
  const length = headLength(rows);
  const figures = columnsOfFigures(rows);
  const rowsHtml = (some: readonly Node[], scope: Scope) => joined(some.map((row) => rowHtml(writing, row, { scope, figures })));
  const head = length === 0 ? nothing : html`<thead>${rowsHtml(rows.slice(0, length), 'col')}</thead>`;
  const body = length === rows.length ? nothing : html`<tbody>${rowsHtml(rows.slice(length), 'row')}</tbody>`;
  const whole = html`<table>${captionLine}${head}${body}</table>`;
  if (writing.form === 'feed') return whole;
  const name = caption === '' ? text(writing.tag, 'table') : caption;
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${name}">${whole}</div>`;
}

type Scope = 'col' | 'row';

/** How many rows at the top are headers through and through and reach no further down. */
function headLength(rows: readonly Node[]): number {
  const first = rows.findIndex((row) => !row.children.every((cell) => cell.attrs['header'] === true));
  const length = first === -1 ? rows.length : first;
  const isClosed = rows.slice(0, length).every((row, at) => row.children.every((cell) => at + Number(cell.attrs['rowspan']) <= length));
  return isClosed ? length : 0;
}

/**
 * The columns behind the first that hold nothing but figures, or a dash for none, below their headers; the first says what a row is
 * about. None where cells span, since columns cannot be told by counting then.
 */
function columnsOfFigures(rows: readonly Node[]): ReadonlySet<number> {
  const cells = rows.flatMap((row) => row.children.map((cell, column) => ({ cell, column })));
  if (cells.some(({ cell }) => cell.attrs['colspan'] !== 1 || cell.attrs['rowspan'] !== 1)) return new Set();
  const plain = cells.filter(({ cell }) => cell.attrs['header'] !== true && !/^[\s–—-]*$/u.test(cell.textContent));
  const others = new Set(plain.filter(({ cell }) => !isFigure(cell.textContent)).map(({ column }) => column));
  return new Set(plain.map(({ column }) => column).filter((column) => column > 0 && !others.has(column)));
}

interface RowOptions {
  readonly scope: Scope;
  readonly figures: ReadonlySet<number>;
}

function rowHtml(writing: Writing, row: Node, options: RowOptions): Markup {
  return html`<tr>${joined(row.children.map((cell, column) => cellHtml(writing, cell, { scope: options.scope, isFigure: options.figures.has(column) })))}</tr>`;
}

function cellHtml(
  writing: Writing,
  cell: Node,
  { scope, isFigure: isOfFigures }: { readonly scope: Scope; readonly isFigure: boolean },
): Markup {
  const { header, colspan, rowspan } = cell.attrs;
  const spans = html`${attribute('colspan', colspan === 1 ? null : Number(colspan))}${attribute('rowspan', rowspan === 1 ? null : Number(rowspan))}`;
  const content = inlineHtml(writing, cell);
  const classes = isOfFigures ? look(writing, 'num') : nothing;
  if (header === true) return html`<th scope="${scope}"${classes}${spans}>${content}</th>`;
  return html`<td${classes}${spans}>${content}</td>`;
}

function isFigure(content: string): boolean {
  return /^[\p{Sc}\s]*[+−–-]?\p{N}[\p{N}\s.,:٫٬'’]*[%‰٪\p{Sc}\s]*$/u.test(content);
}
