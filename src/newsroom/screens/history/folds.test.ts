import { describe, expect, it } from 'vitest';
import type { BlockId } from '../../../core/ids.ts';
import { type ComparedBlock, folded } from './folds.ts';

const block = (id: string, rest: Partial<ComparedBlock> = {}): ComparedBlock => ({
  id: id as BlockId,
  kind: 'paragraph',
  within: [],
  change: 'same',
  isMoved: false,
  texts: [{ part: 'text', parts: [{ kind: 'same', text: id }] }],
  settings: [],
  ...rest,
});
const shape = (...blocks: readonly ComparedBlock[]) =>
  folded(blocks).map((fold) => (fold.kind === 'block' ? fold.block.id : fold.blocks.map(({ id }) => id)));

describe('folded', () => {
  it('joins unchanged blocks in a row', () =>
    expect(shape(block('a'), block('b'), block('c', { change: 'changed' }), block('d'), block('e'))).toEqual([
      ['a', 'b'],
      'c',
      ['d', 'e'],
    ]));
  it('leaves a single unchanged block, which is no longer than the line that would stand for it', () =>
    expect(shape(block('a'), block('b', { change: 'added' }))).toEqual(['a', 'b']));
  it('keeps a moved block in sight', () => expect(shape(block('a', { isMoved: true }), block('b'), block('c'))).toEqual(['a', ['b', 'c']]));
  it('leaves out what only holds other blocks', () => expect(shape(block('list', { kind: 'list', texts: [] }), block('a'))).toEqual(['a']));
  it('keeps a list that is now numbered', () =>
    expect(
      shape(block('list', { kind: 'list', texts: [], change: 'formatting', settings: [{ name: 'ordered', before: false, after: true }] })),
    ).toEqual(['list']));
  it('keeps a divider, which has no words', () =>
    expect(shape(block('d', { kind: 'divider', texts: [], change: 'removed' }))).toEqual(['d']));
  it('gives nothing for nothing', () => expect(shape()).toEqual([]));
});
