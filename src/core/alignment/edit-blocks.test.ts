import { describe, expect, it } from 'vitest';
import { anArticle, aParagraph } from '../../../test/aligned.ts';
import { errorCode, value } from '../../../test/builders.ts';
import { checkBody } from '../body/check.ts';
import { attributesOf, type Body, bodySchema } from '../body/schema.ts';
import type { BlockId } from '../ids.ts';
import { deleteBlock, mergeBlocks, mergedRest, moveBlock, splitBlock } from './edit-blocks.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { SegmentKey } from './segments.ts';

const { nodes } = bodySchema;
const id = (text: string) => text as BlockId;
const rest = (from: readonly string[], seen: readonly string[], by: 'person' | 'machine' = 'person') => ({
  from: from as readonly SegmentKey[],
  seen: seen as readonly Fingerprint[],
  by,
});
const quotation = nodes.quotation.create({ id: 'q' }, [aParagraph('p', 'inner')]);
const { body } = anArticle(
  aParagraph('b1', 'one two', rest(['a1'], ['x'])),
  aParagraph('b2', 'three', rest(['a2'], ['y'])),
  quotation,
  nodes.divider.create({ id: 'd' }),
);
const said = (of: Body) => of.children.map((node) => [node.attrs['id'], node.textContent, attributesOf(node).from]);
const split = (at: number, block = 'b1') => splitBlock(body, { block: id(block), at, newId: id('new') });

describe('splitBlock', () => {
  it('lets both halves render what the whole did', () =>
    expect(said(value(split(3))).slice(0, 2)).toEqual([
      ['b1', 'one', ['a1']],
      ['new', ' two', ['a1']],
    ]));
  it('lets an empty half render nothing, and the other keep its name', () =>
    expect(said(value(split(0))).slice(0, 2)).toEqual([
      ['new', '', []],
      ['b1', 'one two', ['a1']],
    ]));
  it('splits inside what holds others', () => expect(checkBody(value(split(2, 'p')).toJSON()).ok).toBe(true));
  it('refuses a place outside the text', () => expect(errorCode(split(8))).toBe('edit-not-fitting'));
  it('refuses what has no text', () => expect(errorCode(split(0, 'd'))).toBe('edit-not-fitting'));
  it('refuses a block that is not there', () => expect(errorCode(split(0, 'z'))).toBe('block-unknown'));
});

describe('mergeBlocks', () => {
  const merged = (first: string, second: string) => mergeBlocks(body, id(first), id(second));
  it('renders what both did', () => expect(said(value(merged('b2', 'b1')))[0]).toEqual(['b2', 'threeone two', ['a2', 'a1']]));
  it('takes a quotation away with its only paragraph', () =>
    expect(said(value(merged('b1', 'p'))).map(([own]) => own)).toEqual(['b1', 'b2', 'd']));
  it('refuses a block with itself', () => expect(errorCode(merged('b1', 'b1'))).toBe('edit-not-fitting'));
  it('refuses what has no text', () =>
    expect([merged('b1', 'd'), merged('d', 'b1')].map(errorCode)).toEqual(Array(2).fill('edit-not-fitting')));
  it('refuses blocks that are not there', () =>
    expect([merged('b1', 'z'), merged('z', 'b1')].map(errorCode)).toEqual(Array(2).fill('block-unknown')));
});

describe('mergedRest', () => {
  it('has once what both saw alike, and twice what they saw read differently', () =>
    expect(mergedRest(rest(['a', 'b'], ['x', 'y']), rest(['b', 'a'], ['y', 'z']))).toEqual(rest(['a', 'b', 'a'], ['x', 'y', 'z'])));
  it('keeps what was never confirmed unconfirmed', () =>
    expect(mergedRest(rest(['a'], []), rest(['b'], ['y']))).toEqual(rest(['a', 'b'], ['', 'y'])));
  it('is a machine’s, and wholly unconfirmed, if either is', () =>
    expect(mergedRest(rest(['a'], ['x']), rest([], [], 'machine'))).toEqual(rest(['a'], [''], 'machine')));
});

describe('moveBlock', () => {
  const moved = (block: string, before: string | null) => moveBlock(body, id(block), before === null ? null : id(before));
  const order = (of: Body) => said(of).map(([own]) => own);
  it('puts a block in front of another', () => expect(order(value(moved('d', 'b1')))).toEqual(['d', 'b1', 'b2', 'q']));
  it('puts a block at the end', () => expect(order(value(moved('b1', null)))).toEqual(['b2', 'q', 'd', 'b1']));
  it('puts a block into what holds others', () => expect(order(value(moved('b1', 'p')))).toEqual(['b2', 'q', 'd']));
  it('leaves a block where it is in front of itself', () => expect(value(moved('b1', 'b1'))).toBe(body));
  it('leaves the only block where it is', () => {
    const alone = anArticle(aParagraph('b', 'one')).body;
    expect(value(moveBlock(alone, id('b'), null))).toBe(alone);
  });
  it('refuses a place that may not hold it', () => expect(errorCode(moved('d', 'p'))).toBe('edit-not-fitting'));
  it('refuses a place that goes with it', () => expect(errorCode(moved('q', 'p'))).toBe('block-unknown'));
  it('refuses a block that is not there', () => expect(errorCode(moved('z', null))).toBe('block-unknown'));
});

describe('deleteBlock', () => {
  it('takes a quotation away with its only paragraph', () =>
    expect(said(value(deleteBlock(body, id('p')))).map(([own]) => own)).toEqual(['b1', 'b2', 'd']));
  it('refuses the last block of a body', () =>
    expect(errorCode(deleteBlock(anArticle(aParagraph('b', 'one')).body, id('b')))).toBe('edit-not-fitting'));
  it('refuses what a list needs to hold the list in it', () => {
    const inner = nodes.list.create({ id: 'l2' }, nodes.listItem.create({ id: 'i2' }, aParagraph('p2', 'two')));
    const list = nodes.list.create({ id: 'l' }, nodes.listItem.create({ id: 'i' }, [aParagraph('p1', 'one'), inner]));
    expect(errorCode(deleteBlock(anArticle(list).body, id('p1')))).toBe('edit-not-fitting');
  });
});
