/** What a change becomes while its person only suggests: noted, or refused where it cannot be. Nothing is ever done at once to what others wrote. */
import type { Node } from '@tiptap/pm/model';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import { settle, suggestionsIn } from './review.ts';
import { asSuggestion, type Suggester } from './track.ts';

/** The transaction that notes the wanted change; null where it cannot be noted so that rejecting it gives back the text before. */
export function suggested(wanted: Transaction, state: EditorState, suggester: Suggester): Transaction | null {
  const made = asSuggestion(wanted, state, suggester);
  if (made === null || isTyping(wanted)) return made;
  return wordsOf(rejected(made.doc)) === wordsOf(rejected(state.doc)) ? made : null;
}

/** True for what only takes words away or puts words in within one block: that can always be noted. */
function isTyping({ steps, docs }: Transaction): boolean {
  return steps.every((step, index) => {
    if (!(step instanceof ReplaceStep)) return false;
    const doc = docs[index];
    return doc?.resolve(step.from).sameParent(doc.resolve(step.to)) === true && step.slice.content.content.every(({ isText }) => isText);
  });
}

/** The text as it would be if every suggestion in it was rejected. */
function rejected(doc: Node): Node {
  const state = EditorState.create({ doc });
  let left = doc;
  settle(new Set(suggestionsIn(doc).map(({ id }) => id)), 'reject')(state, (tr) => {
    left = tr.doc;
  });
  return left;
}

/** Everything that a text says, without the ids of its blocks, as one string. */
function wordsOf(node: Node): string {
  const marks = node.marks.map((mark) => JSON.stringify(mark.toJSON())).join();
  if (node.isText) return [...(node.text ?? '')].map((sign) => `${sign}${marks}`).join('');
  const { id: _, marks: __, ...attributes } = node.attrs;
  return `<${node.type.name} ${JSON.stringify(attributes)} ${marks}>${node.children.map(wordsOf).join('')}</>`;
}
