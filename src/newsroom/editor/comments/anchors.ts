/** Where comments stand in the text: places that follow their words when others write around them. */
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { absolutePositionToRelativePosition, relativePositionToAbsolutePosition, ySyncPluginKey } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import type { CommentAnchor } from '../../../core/comment.ts';
import { isFromElsewhere } from '../live/origin.ts';
import { placeOfQuote } from './place-of-quote.ts';

/** A thread as the text needs it. */
export interface AnchoredThread {
  readonly id: string;
  readonly anchor: CommentAnchor | null;
}

interface Anchors {
  readonly threads: readonly AnchoredThread[];
  readonly active: string | null;
  readonly marks: DecorationSet;
}

interface Binding {
  readonly type: Y.XmlFragment;
  readonly doc: Y.Doc;
  readonly binding: { readonly mapping: Parameters<typeof relativePositionToAbsolutePosition>[3] } | null;
}

const key = new PluginKey<Anchors>('comments');

/** Shows the threads in the text; `onEnter` is told when the caret comes into one, or leaves them. */
export function commentAnchors(onEnter: (threadId: string | null) => void): Plugin<Anchors> {
  return new Plugin<Anchors>({
    key,
    state: {
      init: () => ({ threads: [], active: null, marks: DecorationSet.empty }),
      apply(tr, anchors, ...states) {
        const [, after] = states;
        const told: Partial<Anchors> | undefined = tr.getMeta(key);
        const now = { ...anchors, ...told };
        if (told !== undefined || (tr.docChanged && isFromElsewhere(tr))) return { ...now, marks: marksOf(now, after) };
        return tr.docChanged ? { ...now, marks: anchors.marks.map(tr.mapping, tr.doc) } : now;
      },
    },
    props: { decorations: (state) => key.getState(state)?.marks },
    view: () => ({
      update(view, before) {
        if (view.state.selection.eq(before.selection)) return;
        const [one, other] = [threadAt(before), threadAt(view.state)];
        if (one !== other) onEnter(other);
      },
    }),
  });
}

/** Tells the text which threads there are, and which of them is looked at. */
export function showThreads(view: EditorView, threads: readonly AnchoredThread[], active: string | null): void {
  view.dispatch(view.state.tr.setMeta(key, { threads, active }).setMeta('addToHistory', false));
}

/** An anchor for the selected words; null where nothing is selected. */
export function anchorOfSelection(state: EditorState): CommentAnchor | null {
  const { from, to, empty } = state.selection;
  const { type, binding }: Binding = ySyncPluginKey.getState(state);
  if (empty || binding === null) return null;
  const encoded = (position: number): string =>
    toBase64(Y.encodeRelativePosition(absolutePositionToRelativePosition(position, type, binding.mapping)));
  return { from: encoded(from), to: encoded(to), quote: state.doc.textBetween(from, to, ' ', ' ').slice(0, 500) };
}

/** Where an anchor's words are now; null if they are gone. A block that became another kind is a new one: its words are found as they read. */
export function rangeOf(anchor: CommentAnchor, state: EditorState): { readonly from: number; readonly to: number } | null {
  const { type, doc, binding }: Binding = ySyncPluginKey.getState(state);
  if (binding === null) return null;
  const place = (text: string): number | null => {
    try {
      return relativePositionToAbsolutePosition(doc, type, Y.decodeRelativePosition(fromBase64(text)), binding.mapping);
    } catch {
      return null;
    }
  };
  const [from, to] = [place(anchor.from), place(anchor.to)];
  const isThere = from !== null && to !== null && from < to && to <= state.doc.content.size;
  return isThere ? { from, to } : placeOfQuote(anchor.quote, state.doc);
}

/** True if the words of a thread are no longer in the text. */
export function areWordsGone({ id, anchor }: AnchoredThread, state: EditorState): boolean {
  if (anchor === null) return false;
  const anchors = key.getState(state);
  const isShown = anchors?.threads.some((thread) => thread.id === id) === true;
  return isShown ? anchors.marks.find(undefined, undefined, ({ thread }) => thread === id).length === 0 : rangeOf(anchor, state) === null;
}

function marksOf({ threads, active }: Anchors, state: EditorState): DecorationSet {
  const decorations = threads.flatMap(({ id, anchor }) => {
    const range = anchor === null ? null : rangeOf(anchor, state);
    if (range === null) return [];
    const attributes = { class: id === active ? 'comment is-active' : 'comment', 'data-thread': id };
    return [Decoration.inline(range.from, range.to, attributes, { thread: id })];
  });
  return DecorationSet.create(state.doc, decorations);
}

/** The thread whose words are selected, or else the one with the fewest words around the caret: the others are entered from beside it. */
function threadAt(state: EditorState): string | null {
  const { from, to, head } = state.selection;
  const around = (key.getState(state)?.marks.find(head, head) ?? []).toSorted((one, other) => one.to - one.from - (other.to - other.from));
  const found = around.find((mark) => mark.from === from && mark.to === to) ?? around[0];
  const thread: unknown = found?.spec.thread;
  return typeof thread === 'string' ? thread : null;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
