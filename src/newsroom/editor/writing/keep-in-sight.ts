/** Keeps the caret in sight. */
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** So near the caret may come to the edge of the window, in pixels: the bar and the tools stand over the page. */
export const sightMargin = 96;

/** So long the caret may be out of sight, in milliseconds: a frame of the screen and the painting of it. */
const wait = 25;

/**
 * Scrolls to the caret once the letter is painted, where it is near the edge of the window or beyond. ProseMirror measures and scrolls every
 * element around the caret otherwise, while it takes in the letter.
 */
export function keepInSight(): (view: EditorView) => boolean {
  let isWaiting = false;
  let isScrolling = false;
  return (view) => {
    if (isScrolling) return false;
    if (isWaiting) return true;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      if (view.isDestroyed || isInSight(view)) return;
      isScrolling = true;
      view.dispatch(view.state.tr.scrollIntoView());
      isScrolling = false;
    }, wait);
    return true;
  };
}

/** True where there is nothing to scroll: the caret is well inside the window, and not in a table, which scrolls on its own. */
function isInSight(view: EditorView): boolean {
  const { selection } = view.state;
  if (!(selection instanceof TextSelection) || selection.$head.parent.type.spec['tableRole'] !== undefined) return false;
  const { top, bottom } = view.coordsAtPos(selection.head, 1);
  return top >= sightMargin && bottom <= view.dom.ownerDocument.documentElement.clientHeight - sightMargin;
}
