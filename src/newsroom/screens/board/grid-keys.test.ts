import { describe, expect, it } from 'vitest';
import { moved } from './grid-keys.ts';

const extent = { rows: 50, columns: 13, direction: 'ltr', page: 20 } as const;

describe('keys on the board', () => {
  it.each([
    ['ArrowRight', false, [5, 4]],
    ['ArrowLeft', false, [5, 2]],
    ['ArrowDown', false, [6, 3]],
    ['ArrowUp', false, [4, 3]],
    ['PageDown', false, [25, 3]],
    ['PageUp', false, [0, 3]],
    ['Home', false, [5, 0]],
    ['End', false, [5, 12]],
    ['Home', true, [0, 0]],
    ['End', true, [49, 12]],
  ])('%s (with Ctrl: %s) leads to %j', (key, ctrlKey, [row, column]) =>
    expect(moved({ row: 5, column: 3 }, { key, ctrlKey }, extent)).toEqual({ row, column }),
  );

  it('go the other way where one reads from right to left', () =>
    expect(moved({ row: 5, column: 3 }, { key: 'ArrowLeft', ctrlKey: false }, { ...extent, direction: 'rtl' })).toEqual({
      row: 5,
      column: 4,
    }));
  it('stop at the edge', () =>
    expect(moved({ row: 49, column: 12 }, { key: 'ArrowDown', ctrlKey: false }, extent)).toEqual({ row: 49, column: 12 }));
  it('that are letters do not move', () => expect(moved({ row: 5, column: 3 }, { key: 'c', ctrlKey: false }, extent)).toBeNull());
});
