/** Quiet marks in the margin at blocks that need something against the original, and at the one where the caret is. */

import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';

/** Which blocks are marked, by their ids. */
export interface SegmentMarks {
  /** What each needs: the end of a class name, such as `stale`. */
  readonly needs: ReadonlyMap<string, string>;
  /** The one where the caret is; null where it is in none that renders something. */
  readonly at: string | null;
}

const key = new PluginKey<DecorationSet>('segments');

/** Shows what `showSegmentMarks` told; between two tellings the marks go along with their blocks. */
export function segmentMarks(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, marks) {
        const told: SegmentMarks | undefined = tr.getMeta(key);
        if (told !== undefined) return marksIn(tr.doc, told);
        return tr.docChanged ? marks.map(tr.mapping, tr.doc) : marks;
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** So many frames marks wait at most for the caret that a person has just put somewhere. */
const mostFrames = 10;

/**
 * Marks the blocks once what was typed is painted, and not before the editor has read where a person has clicked: drawing would put the caret
 * back. Returns what calls that off.
 */
export function showSegmentMarks(view: EditorView, marks: SegmentMarks): () => void {
  let frames = 0;
  let frame = 0;
  const draw = (): void => {
    frames += 1;
    if (view.isDestroyed) return;
    if (frames < mostFrames && !isCaretRead(view)) frame = requestAnimationFrame(draw);
    else view.dispatch(view.state.tr.setMeta(key, marks).setMeta('addToHistory', false));
  };
  frame = requestAnimationFrame(draw);
  return () => cancelAnimationFrame(frame);
}

/** False while the browser has the caret elsewhere than the editor knows. */
function isCaretRead(view: EditorView): boolean {
  const { selection } = view.state;
  const { focusNode, focusOffset = 0 } = view.dom.ownerDocument.getSelection() ?? {};
  if (!(selection instanceof TextSelection) || !view.hasFocus()) return true;
  return focusNode != null && view.dom.contains(focusNode) && view.posAtDOM(focusNode, focusOffset) === selection.head;
}

function marksIn(doc: Node, { needs, at }: SegmentMarks): DecorationSet {
  const marks: Decoration[] = [];
  doc.descendants((node, position) => {
    const id: unknown = node.attrs['id'];
    if (typeof id !== 'string' || node.isInline) return;
    const names = [needs.has(id) ? `is-${needs.get(id)}` : '', id === at ? 'is-at-caret' : ''].filter((name) => name !== '');
    if (names.length > 0) marks.push(Decoration.node(position, position + node.nodeSize, { class: `segment ${names.join(' ')}` }));
  });
  return DecorationSet.create(doc, marks);
}
