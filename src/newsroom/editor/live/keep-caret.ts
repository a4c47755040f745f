/**
 * Keeps the caret with its words when others write before it in the same block. y-tiptap 3.0.9 takes a block whose text changed for one
 * that was moved, and puts the caret back at its old number of letters, so that two people's letters would run into each other's words.
 */
import type { Node } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { relativePositionToAbsolutePosition, ySyncPluginKey } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';

interface Binding {
  readonly doc: Y.Doc;
  readonly type: Y.XmlFragment;
  readonly mapping: Parameters<typeof relativePositionToAbsolutePosition>[3];
  /** Where the selection was, in terms that follow the text, while a change of others is taken in. */
  readonly beforeTransactionSelection: {
    readonly type: string;
    readonly anchor: unknown;
    readonly head: unknown;
    readonly absAnchor: number;
    readonly absHead: number;
  } | null;
}

/** The transaction that takes in a change of others, with the selection where Yjs says it is, as long as that is in the same block. */
export function withCaretKept(transaction: Transaction, state: EditorState): Transaction {
  const { isUndoRedoOperation } = transaction.getMeta(ySyncPluginKey) ?? {};
  const sync: { readonly binding?: Binding | null } | undefined = ySyncPluginKey.getState(state);
  const binding = sync?.binding ?? null;
  const before = binding?.beforeTransactionSelection ?? null;
  if (isUndoRedoOperation === true || binding === null || before?.type !== 'text') return transaction;
  const place = (relative: unknown, was: number) => placeNow(binding, { relative, was, from: state.doc, to: transaction.doc });
  const [anchor, head] = [place(before.anchor, before.absAnchor), place(before.head, before.absHead)];
  return anchor === null || head === null ? transaction : transaction.setSelection(TextSelection.create(transaction.doc, anchor, head));
}

interface Place {
  readonly relative: unknown;
  readonly was: number;
  readonly from: Node;
  readonly to: Node;
}

/** Null if the block that it was in is not the one that it would be in. */
function placeNow({ doc, type, mapping }: Binding, { relative, was, from, to }: Place): number | null {
  const position = relativePositionToAbsolutePosition(doc, type, relative, mapping);
  if (position === null || position > to.content.size || was > from.content.size) return null;
  const { parent } = to.resolve(position);
  const old = from.resolve(was).parent;
  return parent.inlineContent && parent.attrs['id'] === old.attrs['id'] ? position : null;
}
