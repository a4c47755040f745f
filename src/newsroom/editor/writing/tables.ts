/** Tables: making one, and its heading cells; rows and columns are ProseMirror's own commands. */
import type { Node, Schema } from '@tiptap/pm/model';
import type { Command } from '@tiptap/pm/state';
import { findCell, isInTable, selectedRect, TableMap } from '@tiptap/pm/tables';
import { nodeType } from './words.ts';

/** A table of empty cells, with the first row as its heading. */
export function newTable(schema: Schema, { rows, columns }: { readonly rows: number; readonly columns: number }): Node {
  const row = (header: boolean): Node =>
    nodeType(schema, 'tableRow').create(
      null,
      Array.from({ length: columns }, () => nodeType(schema, 'tableCell').create({ header })),
    );
  return nodeType(schema, 'table').create(
    null,
    Array.from({ length: rows }, (_, index) => row(index === 0)),
  );
}

/** Makes the first row, or the first column, a heading, or plain again. */
export function toggleHeader(side: 'row' | 'column'): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) return false;
    const { map, tableStart, table } = selectedRect(state);
    const cells = map.cellsInRect(
      side === 'row' ? { left: 0, right: map.width, top: 0, bottom: 1 } : { left: 0, right: 1, top: 0, bottom: map.height },
    );
    const makes = cells.some((at) => table.nodeAt(at)?.attrs['header'] !== true);
    const { tr } = state;
    for (const at of cells) tr.setNodeAttribute(tableStart + at, 'header', makes);
    dispatch?.(tr);
    return true;
  };
}

/** Adds a row behind the last one where the caret is in the last cell. */
export function isInLastCell(state: Parameters<Command>[0]): boolean {
  if (!isInTable(state)) return false;
  const { table, tableStart } = selectedRect(state);
  const map = TableMap.get(table);
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type.name !== 'tableCell') continue;
    const cell = findCell(state.doc.resolve($from.before(depth)));
    return cell.right === map.width && cell.bottom === map.height && tableStart > 0;
  }
  return false;
}
