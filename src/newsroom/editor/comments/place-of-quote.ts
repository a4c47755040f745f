/** Finding words again that were quoted. */
import type { Node } from '@tiptap/pm/model';

/** Shorter words are found in other places too easily. */
const shortest = 12;

/** Where a text says the quoted words; null if it does not, or more than once, or if they are too few to tell. */
export function placeOfQuote(quote: string, doc: Node): { readonly from: number; readonly to: number } | null {
  if (quote.length < shortest) return null;
  const { text, places } = textOf(doc);
  const at = text.indexOf(quote);
  if (at < 0 || text.indexOf(quote, at + 1) >= 0) return null;
  const [from, last] = [places[at], places[at + quote.length - 1]];
  return from === undefined || last === undefined ? null : { from, to: last + 1 };
}

/** A text as comments quote it, with the place of each of its signs. */
function textOf(doc: Node): { readonly text: string; readonly places: readonly number[] } {
  let text = '';
  const places: number[] = [];
  const say = (words: string, at: number): void => {
    for (let index = 0; index < words.length; index++) places.push(at + index);
    text += words;
  };
  doc.descendants((node, at) => {
    if (node.isText) say(node.text ?? '', at);
    else if ((node.isTextblock && text !== '') || node.isLeaf) say(' ', at);
    return true;
  });
  return { text, places };
}
