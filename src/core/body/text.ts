/** The plain text of bodies and blocks. */
import type { Node } from 'prosemirror-model';
import type { Body } from './schema.ts';

/** The text of a block without its footnotes; a line break is a line feed. */
export function blockText(node: Node): string {
  let text = '';
  node.descendants((child) => {
    if (child.type.name === 'footnote') return false;
    if (child.isText) text += child.text;
    else if (child.type.name === 'hardBreak') text += '\n';
    return true;
  });
  return text;
}

/** True if a body gives the reader nothing: no word, no picture, nothing of another site. */
export function isEmptyBody(body: Body): boolean {
  let isEmpty = true;
  body.descendants(({ type, text = '', attrs }) => {
    isEmpty &&= text.trim() === '' && type.name !== 'embed' && (type.name !== 'figure' || attrs['picture'] === null);
    return isEmpty;
  });
  return isEmpty;
}

/** The text of a whole body: one paragraph a line pair, as in a plain-text mail. Captions and footnotes are part of it. */
export function bodyText(body: Body): string {
  const parts: string[] = [];
  body.descendants((node) => {
    if (node.isTextblock) parts.push(blockText(node));
    return true;
  });
  return parts.filter((part) => part !== '').join('\n\n');
}
