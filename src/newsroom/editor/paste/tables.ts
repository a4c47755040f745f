/** Pasted tables: real ones with their header cells; those that only arrange things on a page are taken apart. */
import { Fragment, type Node } from 'prosemirror-model';
import { bodySchema } from '../../../core/body/schema.ts';
import { blocksBeside, contentOf } from './assemble.ts';
import { isPassedOver, type Made, type Reading } from './reading.ts';
import { styleOf } from './styles.ts';

interface Cell {
  readonly element: Element;
  readonly isHeader: boolean;
  readonly made: readonly Made[];
}

const { nodes, marks } = bodySchema;

/** The table, and after it the pictures that stood in its cells; of a table that arranges, what its cells hold. */
export function readTable(table: Element, reading: Reading, read: (element: Element) => readonly Made[]): readonly Made[] {
  const rows = rowsOf(table, reading)
    .map((row) => cellsOf(row, reading).map((element): Cell => ({ element, isHeader: isHeaderCell(element), made: read(element) })))
    .filter((cells) => cells.length > 0);
  const cells = rows.flat();
  if (arranges(table, cells.length)) return [...captionMade(table, read), ...cells.flatMap(({ made }) => made)];
  const filled = rows.filter((row) => row.some(({ made }) => contentOf(made).length > 0));
  if (filled.length === 0) return cells.flatMap(({ made }) => blocksBeside(made));
  const guessed = hasBoldFirstRow(filled);
  const made = filled.map((row, at) =>
    nodes.tableRow.create(
      null,
      row.map((cell) => cellNode(cell, cell.isHeader || (guessed && at === 0))),
    ),
  );
  const caption = captionText(captionMade(table, read));
  return [{ kind: 'block', node: nodes.table.create({ caption }, made) }, ...cells.flatMap((cell) => blocksBeside(cell.made))];
}

function cellNode({ element, made }: Cell, header: boolean): Node {
  const content = contentOf(made);
  const colspan = spanOf(element, 'colspan');
  const rowspan = spanOf(element, 'rowspan');
  const shown = header ? content.map((node) => node.mark(marks.strong.removeFromSet(node.marks))) : content;
  return nodes.tableCell.create({ header, colspan, rowspan }, Fragment.from(shown));
}

/** More than this is a mistake or an attack; browsers stop there too. */
const widest = 1000;

function spanOf(cell: Element, name: string): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '', 10);
  return span >= 1 ? Math.min(span, widest) : 1;
}

/** Word and Google Docs have no header cells; people make the first row bold. */
function hasBoldFirstRow(rows: readonly (readonly Cell[])[]): boolean {
  const [first = [], second] = rows;
  if (second === undefined || rows.flat().some(({ isHeader }) => isHeader)) return false;
  const isBold = ({ made }: Cell): boolean =>
    contentOf(made).every((node) => !node.isText || marks.strong.isInSet(node.marks) !== undefined);
  return first.every(isBold) && !second.every(isBold);
}

function arranges(table: Element, cells: number): boolean {
  return cells <= 1 || table.querySelector('table') !== null || /^(presentation|none)$/.test(table.getAttribute('role') ?? '');
}

function captionMade(table: Element, read: (element: Element) => readonly Made[]): readonly Made[] {
  const caption = [...table.children].find((child) => child.localName === 'caption');
  return caption === undefined ? [] : read(caption);
}

function captionText(made: readonly Made[]): string {
  return contentOf(made)
    .map((node) => (node.type === nodes.hardBreak ? ' ' : (node.text ?? '')))
    .join('');
}

function rowsOf(table: Element, reading: Reading): readonly Element[] {
  return [...table.children].flatMap((child) => {
    if (isPassedOver(child, styleOf(child, reading.sheet), reading)) return [];
    if (child.localName === 'tr') return [child];
    return /^(thead|tbody|tfoot)$/.test(child.localName) ? rowsOf(child, reading) : [];
  });
}

function cellsOf(row: Element, reading: Reading): readonly Element[] {
  return [...row.children].filter((cell) => /^t[dh]$/.test(cell.localName) && !isPassedOver(cell, styleOf(cell, reading.sheet), reading));
}

function isHeaderCell(cell: Element): boolean {
  return cell.localName === 'th' || cell.closest('table, thead')?.localName === 'thead';
}
