/** The blocks of a body by their ids. */
import type { Node } from 'prosemirror-model';
import type { BlockId } from '../ids.ts';
import { attributesOf, type Body } from './schema.ts';

export interface Block {
  readonly id: BlockId;
  readonly node: Node;
}

/** Every node that has a block id, in reading order, outer before inner; footnotes are among them. */
export function blocksOf(body: Body): readonly Block[] {
  const blocks: Block[] = [];
  body.descendants((node) => {
    if ('id' in node.attrs) blocks.push({ id: attributesOf(node).id, node });
  });
  return blocks;
}

/** True for a block with a text of its own, which is translated and confirmed: a paragraph, a caption, a cell, a footnote; not what only holds others. */
export function isSegment(block: Node): boolean {
  return block.isTextblock || block.isAtom || block.type.name === 'footnote';
}
