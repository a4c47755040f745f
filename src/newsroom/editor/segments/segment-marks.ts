/** Quiet marks in the margin at blocks that need something against the original, and at the one where the caret is. */

import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
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

/** Tells the text which blocks to mark. */
export function showSegmentMarks(view: EditorView, marks: SegmentMarks): void {
  view.dispatch(view.state.tr.setMeta(key, marks).setMeta('addToHistory', false));
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
