/** All words that a reader of a body sees, captions, credits and notes among them, a line to each block of text. */
import type { Node } from 'prosemirror-model';
import type { Body } from '../src/core/body/schema.ts';

/** The text of a body for comparing it with others' readings. */
export function plainText(body: Body): string {
  const lines: string[] = [];
  body.descendants((node) => {
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
