/** An empty paragraph or heading is a slip of the keyboard: readers do not get it. */
import { Fragment, type Node } from 'prosemirror-model';

/** The blocks without paragraphs and headings that hold nothing, in quotations and boxes too, and without quotations of nothing by nobody. */
export function withoutEmptyText(blocks: readonly Node[]): readonly Node[] {
  return blocks.flatMap((block) => {
    if (!isText(block)) return [block];
    const kept = block.isTextblock ? block : block.copy(Fragment.fromArray(withoutEmptyText(block.children)));
    return kept.content.size > 0 || hasWordsBeside(block) ? [kept] : [];
  });
}

function isText({ type: { name } }: Node): boolean {
  return ['paragraph', 'heading', 'quotation', 'pullQuote', 'box'].includes(name);
}

function hasWordsBeside({ attrs }: Node): boolean {
  return [attrs['attribution'], attrs['title']].some((words) => typeof words === 'string' && words !== '');
}
