/** Keeps the caret in sight. */
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** So near the caret may come to the edge of the window, in pixels: the bar and the tools stand over the page. */
export const sightMargin = 96;

/**
 * True where there is nothing to scroll: the caret is well inside the window, and not in a table, which scrolls on its own. ProseMirror
 * measures and scrolls every element around the caret otherwise, after every letter.
 */
export function isInSight(view: EditorView): boolean {
  const { selection } = view.state;
  if (!(selection instanceof TextSelection) || selection.$head.parent.type.spec['tableRole'] !== undefined) return false;
  const { top, bottom } = view.coordsAtPos(selection.head, 1);
  return top >= sightMargin && bottom <= view.dom.ownerDocument.documentElement.clientHeight - sightMargin;
}
