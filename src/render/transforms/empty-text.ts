/** An empty paragraph or heading is a slip of the keyboard: readers do not get it. */
import type { Node } from 'prosemirror-model';

/** The blocks without paragraphs and headings that hold nothing. */
export function withoutEmptyText(blocks: readonly Node[]): readonly Node[] {
  return blocks.filter((block) => !isPlainText(block) || block.content.size > 0);
}

function isPlainText(block: Node): boolean {
  return block.type.name === 'paragraph' || block.type.name === 'heading';
}
