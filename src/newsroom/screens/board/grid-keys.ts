/** How keys move from cell to cell. */

/** A cell of the board by its row and column, counted from 0; column 0 is the story. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly direction: 'ltr' | 'rtl';
  /** How many rows a page key moves. */
  readonly page: number;
}

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Where a key leads from a cell; null if it does not move. */
export function moved({ row, column }: Place, { key, ctrlKey }: Key, { rows, columns, direction, page }: Extent): Place | null {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const target = ((): Place | null => {
    switch (key) {
      case forward:
        return { row, column: column + 1 };
      case backward:
        return { row, column: column - 1 };
      case 'ArrowDown':
        return { row: row + 1, column };
      case 'ArrowUp':
        return { row: row - 1, column };
      case 'PageDown':
        return { row: row + page, column };
      case 'PageUp':
        return { row: row - page, column };
      case 'Home':
        return ctrlKey ? { row: 0, column: 0 } : { row, column: 0 };
      case 'End':
        return ctrlKey ? { row: rows - 1, column: columns - 1 } : { row, column: columns - 1 };
      default:
        return null;
    }
  })();
  return target && { row: within(target.row, rows), column: within(target.column, columns) };
}

function within(value: number, count: number): number {
  return Math.max(0, Math.min(value, count - 1));
}
