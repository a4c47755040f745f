/** All words that a reader of a body sees, captions, credits and notes among them, a line to each block of text. */
import type { Node } from 'prosemirror-model';
import type { Body } from '../src/core/body/schema.ts';

/** The text of a body for comparing it with others' readings; `divider` is how the source writes a divider, where it does so in signs. */
export function plainText(body: Body, divider = ''): string {
  const lines: string[] = [];
  body.descendants((node) => {
    if (node.type.name === 'divider') lines.push(divider);
    if (node.isTextblock) lines.push(inlineText(node));
    for (const name of ['attribution', 'caption', 'credit', 'title']) {
      if (name in node.attrs && node.type.name !== 'embed') lines.push(String(node.attrs[name]));
    }
    return true;
  });
  return lines.filter((line) => line !== '').join('\n');
}

function inlineText(block: Node): string {
  return block.children.map((node) => (node.isText ? node.text : node.type.name === 'hardBreak' ? '\n' : ` ${node.textContent} `)).join('');
}
