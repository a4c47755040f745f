/** Dividers part two pieces of text: none stands first or last, beside another, or right before a heading. */
import type { Node } from 'prosemirror-model';

/** The blocks without dividers that part nothing. */
export function withoutIdleDividers(blocks: readonly Node[]): readonly Node[] {
  return blocks.filter((block, at) => {
    if (block.type.name !== 'divider') return true;
    const before = blocks[at - 1]?.type.name;
    const after = blocks.slice(at + 1).find((other) => other.type.name !== 'divider')?.type.name;
    return before !== undefined && before !== 'divider' && after !== undefined && after !== 'heading';
  });
}
