/**
 * Undoing gives the caret back where it was. y-tiptap 3.0.9 remembers beside that place how many letters stood before it, and counts them again
 * in a text that has become another one: it fails where that is shorter, and the editor would no longer follow the draft.
 */
import { Plugin } from '@tiptap/pm/state';
import type * as Y from 'yjs';

/** The plugin, to stand behind that of y-tiptap: what is remembered are the places alone, which follow the text. */
export function undoCaret(undo: Pick<Y.UndoManager, 'on' | 'off'>): Plugin {
  const forget = ({ stackItem: { meta } }: { readonly stackItem: { readonly meta: Map<unknown, unknown> } }): void => {
    for (const [key, value] of meta) {
      if (typeof value === 'object' && value !== null && 'absAnchor' in value) meta.set(key, { ...value, absAnchor: null, absHead: null });
    }
  };
  return new Plugin({
    view() {
      undo.on('stack-item-added', forget);
      return { destroy: () => undo.off('stack-item-added', forget) };
    },
  });
}
