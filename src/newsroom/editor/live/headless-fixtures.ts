/** Editors without a screen, for tests: the state of the body's editor bound to a Yjs document as in a browser, with the plugins that write. */
import type { Node } from '@tiptap/pm/model';
import { type Command, EditorState, type Plugin, type PluginView, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { prosemirrorToYXmlFragment, ySyncPlugin, ySyncPluginKey, yUndoPlugin } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { draftSchema } from '../../../draft/draft-schema.ts';
import { blockCare } from '../blocks/block-care.ts';
import { withCaretKept } from './keep-caret.ts';
import { isFromElsewhere } from './origin.ts';
import { undoCaret } from './undo-caret.ts';

/** One person's editor. */
export interface HeadlessEditor {
  readonly doc: Y.Doc;
  readonly undo: Y.UndoManager;
  readonly view: EditorView;
  state(): EditorState;
  /** What is in the Yjs document, as the editor would read it. */
  run(command: Command): boolean;
  change(make: (tr: Transaction) => Transaction): void;
  /** What is done from here on is undone apart from what was done before. */
  pause(): void;
}

/** Opens an editor on a document; `name` is a part of the ids that it gives. */
export function openHeadless(doc: Y.Doc, name: string, more: readonly Plugin[] = []): HeadlessEditor {
  const body = doc.getXmlFragment('body');
  const undo = new Y.UndoManager([body], {
    trackedOrigins: new Set([ySyncPluginKey]),
    captureTimeout: 1e9,
    captureTransaction: ({ meta }) => meta.get('addToHistory') !== false,
  });
  let count = 0;
  const plugins = [ySyncPlugin(body), yUndoPlugin({ undoManager: undo }), undoCaret(undo), blockCare(() => `${name}-${++count}`), ...more];
  let state = EditorState.create({ schema: draftSchema, plugins });
  const views: PluginView[] = [];
  const view = {
    composing: false,
    get state() {
      return state;
    },
    hasFocus: () => false,
    dispatch(tr: Transaction) {
      const before = state;
      state = state.apply(isFromElsewhere(tr) ? withCaretKept(tr, state) : tr);
      for (const each of views) each.update?.(view, before);
    },
  } as unknown as EditorView;
  for (const { spec } of plugins) {
    const made = spec.view?.(view);
    if (made !== undefined) views.push(made);
  }
  return {
    doc,
    undo,
    view,
    state: () => state,
    run: (command) => command(state, (tr) => view.dispatch(tr)),
    change: (make) => view.dispatch(make(state.tr)),
    pause: () => undo.stopCapturing(),
  };
}

/** A document with these blocks, as the newsroom hands it out. */
export function draftOf(blocks: readonly Node[]): Y.Doc {
  const doc = new Y.Doc();
  prosemirrorToYXmlFragment(draftSchema.node('doc', null, [...blocks]), doc.getXmlFragment('body'));
  return doc;
}

/** A document of its own with what another holds. */
export function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

/** Hands each of two documents what the other has. */
export function exchange(one: Y.Doc, other: Y.Doc): void {
  const [fromOne, fromOther] = [
    Y.encodeStateAsUpdate(one, Y.encodeStateVector(other)),
    Y.encodeStateAsUpdate(other, Y.encodeStateVector(one)),
  ];
  Y.applyUpdate(other, fromOne, 'other');
  Y.applyUpdate(one, fromOther, 'other');
}

/** The state with the caret before the place, or with words selected. */
export function selectText(editor: HeadlessEditor, from: number, to = from): void {
  editor.change((tr) => tr.setSelection(TextSelection.between(tr.doc.resolve(from), tr.doc.resolve(to))));
}
