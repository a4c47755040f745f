/** Tables of a page: those that hold data become tables, those that only lay out a page are read through. */
import type { Node } from 'prosemirror-model';
import { bodySchema } from '../../../core/body/schema.ts';
import { lineEnd, type PageElement, type PageNode, textOf } from './dom.ts';
import { type InlineContext, inlineContent } from './inline.ts';

const { nodes } = bodySchema;

/** True for a table that says something by its rows and columns. */
export function isDataTable(table: PageElement): boolean {
  if (/^(?:presentation|none)$/i.test(table.getAttribute('role') ?? '') || table.querySelector('table') !== null) return false;
  const rows = rowsOf(table);
  const columns = rows.reduce((most, row) => Math.max(most, cellsOf(row).length), 0);
  if (rows.length < 2 || columns < 2) return false;
  if (table.querySelector('th,caption,thead,colgroup') !== null) return true;
  const cells = rows.flatMap(cellsOf);
  const blocks = cells.filter((cell) => cell.querySelector('p + p,ul,ol,h1,h2,h3,h4,blockquote,figure,iframe') !== null).length;
  return blocks === 0 && textOf(table).length / cells.length < 160;
}

/** A data table as a block. */
export function tableOf(table: PageElement, context: InlineContext): Node | null {
  const rows = rowsOf(table).map((row) => {
    const cells = cellsOf(row).map((cell) => {
      const header = cell.localName === 'th' || row.parentElement?.localName === 'thead';
      const attributes = { id: context.ids.next<'block'>(), header, colspan: spanOf(cell, 'colspan'), rowspan: spanOf(cell, 'rowspan') };
      return nodes.tableCell.create(attributes, inlineContent(withBreaks(cell), context));
    });
    return cells.length === 0 ? null : nodes.tableRow.create(null, cells);
  });
  const caption = textOf(table.querySelector('caption'));
  const filled = rows.filter((row) => row !== null);
  return filled.length === 0 ? null : nodes.table.create({ id: context.ids.next<'block'>(), caption }, filled);
}

function rowsOf(table: PageElement): PageElement[] {
  return [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
}

function cellsOf(row: PageElement): PageElement[] {
  return [...row.children].filter((cell) => cell.localName === 'td' || cell.localName === 'th');
}

function spanOf(cell: PageElement, name: string): number {
  const number = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return Number.isInteger(number) && number >= 1 && number <= 1000 ? number : 1;
}

/** The content of a cell, its paragraphs parted by breaks. */
function withBreaks(cell: PageElement): PageNode[] {
  for (const block of [...cell.querySelectorAll('p,div,li')]) block.append(lineEnd);
  return [...cell.childNodes];
}
