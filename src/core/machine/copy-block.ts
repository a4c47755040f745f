/** A block of an original as a machine renders it: the same kind, with the words that were translated. */
import { Fragment, type Node } from 'prosemirror-model';
import { noWords } from '../alignment/fingerprint.ts';
import { type SegmentKey, segmentsOfBlock } from '../alignment/segments.ts';
import { isSegment } from '../body/blocks.ts';
import { attributesOf, bodySchema } from '../body/schema.ts';
import type { BlockId } from '../ids.ts';
import { isCredit, plainText } from './sources.ts';

export interface NewBlocks {
  readonly texts: ReadonlyMap<SegmentKey, Fragment>;
  newBlockId(): BlockId;
  /** The segments that found a place; copying adds to it. */
  readonly placed: Set<SegmentKey>;
}

/** The block with new ids, rendering what was translated of it; null where nothing of it was. Cells stay where they are, empty. */
export function copyBlock(block: Node, blocks: NewBlocks): Node | null {
  if (!('id' in block.attrs)) return copyRow(block, blocks);
  const words = segmentsOfBlock(block);
  const own = words.filter(({ key, text }) => blocks.texts.has(key) || (isCredit(key) && text !== ''));
  const { id } = attributesOf(block);
  const hasOwnText = isSegment(block);
  const isWordless = words.every(({ text }) => text === '') && block.childCount === 0;
  if (hasOwnText && !isWordless && own.length === 0 && block.type !== bodySchema.nodes.tableCell) return null;
  const content = hasOwnText ? ownContent(block, blocks) : copyChildren(block, blocks);
  if (content === null) return null;
  for (const { key } of own) blocks.placed.add(key);
  const beside = words
    .filter(({ key }) => key !== id)
    .map(({ key, text }) => [key.split('/')[1] ?? '', isCredit(key) ? text : besideText(key, blocks)]);
  const rest = isWordless
    ? { from: words.map(({ key }) => key), seen: words.map(() => noWords), by: 'person' }
    : { from: own.map(({ key }) => key), seen: [], by: own.length > 0 ? 'machine' : 'person' };
  return block.type.create({ ...block.attrs, ...Object.fromEntries(beside), ...rest, id: blocks.newBlockId() }, content);
}

/** Translated inline content with its footnotes in their places: those that the block has already, or new ones; without the ones that nobody translated. */
export function withNotes(content: Fragment, { kept, ...blocks }: NewBlocks & { readonly kept?: ReadonlyMap<SegmentKey, Node> }): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => {
    if (node.type !== bodySchema.nodes.footnote) {
      nodes.push(node);
      return;
    }
    const { id } = attributesOf(node);
    const text = blocks.texts.get(id);
    const present = kept?.get(id);
    if (text !== undefined) {
      blocks.placed.add(id);
      const attributes = {
        id: present === undefined ? blocks.newBlockId() : attributesOf(present).id,
        from: [id],
        seen: [],
        by: 'machine',
      };
      nodes.push(bodySchema.nodes.footnote.create(attributes, runs(text), node.marks));
    } else if (present !== undefined) nodes.push(present);
  });
  return Fragment.fromArray(nodes);
}

function ownContent(block: Node, blocks: NewBlocks): Fragment {
  const text = blocks.texts.get(attributesOf(block).id);
  if (text === undefined) return Fragment.empty;
  return block.type === bodySchema.nodes.footnote ? runs(text) : withNotes(text, blocks);
}

/** Text alone, which is all that a footnote may hold. */
function runs(content: Fragment): Fragment {
  return Fragment.fromArray(content.content.filter(({ isText }) => isText));
}

function copyChildren(block: Node, blocks: NewBlocks): Fragment | null {
  const children = block.children.map((child) => copyBlock(child, blocks)).filter((child) => child !== null);
  const content = Fragment.fromArray(children);
  return block.type.validContent(content) ? content : null;
}

function copyRow(row: Node, blocks: NewBlocks): Node | null {
  const content = copyChildren(row, blocks);
  return content === null ? null : row.type.create(row.attrs, content);
}

function besideText(key: SegmentKey, { texts }: NewBlocks): string {
  const text = texts.get(key);
  return text === undefined ? '' : plainText(text);
}
