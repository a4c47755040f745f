/**
 * Keys work on what is selected at that moment. Browsers tell of a new selection a little later, on a busy machine after the next key, and
 * ProseMirror would delete, mark or comment on what was selected before it.
 */
import { Plugin } from '@tiptap/pm/state';

/** The plugin: the selection is taken in before a key that does something with it. What a key types, the browser puts in its place itself. */
export function freshSelection(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown({ dom }, event) {
          const types = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
          if (!types && !event.isComposing) dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
          return false;
        },
      },
    },
  });
}
