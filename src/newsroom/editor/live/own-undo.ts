/**
 * Undoing and redoing are the draft's alone. Where nothing is left to undo, a browser would undo what it remembers of the page itself, which
 * is no longer what stands there: that would be taken for writing, and what was undone could not be redone.
 */
import { keydownHandler } from '@tiptap/pm/keymap';
import { type Command, Plugin } from '@tiptap/pm/state';
import type * as Y from 'yjs';

/** The plugin: it takes the keys for undoing, and what a browser's own menu asks for, also when there is nothing to undo. */
export function ownUndo(manager: Pick<Y.UndoManager, 'undo' | 'redo'>): Plugin {
  const undo: Command = (_, dispatch) => {
    if (dispatch !== undefined) manager.undo();
    return true;
  };
  const redo: Command = (_, dispatch) => {
    if (dispatch !== undefined) manager.redo();
    return true;
  };
  return new Plugin({
    props: {
      handleKeyDown: keydownHandler({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo }),
      handleDOMEvents: {
        beforeinput({ editable }, event) {
          if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false;
          event.preventDefault();
          if (editable) event.inputType === 'historyUndo' ? manager.undo() : manager.redo();
          return true;
        },
      },
    },
  });
}
