/** Footnotes: a number in the text, whose words are written in place in a small leaf below it. */

import type { Node } from '@tiptap/pm/model';
import { type Command, Plugin, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView, type NodeView, type ViewMutationRecord } from '@tiptap/pm/view';
import { nodeType } from './words.ts';

/** Puts a footnote after the selection and goes into it. */
export const addFootnote: Command = ({ schema, selection, tr }, dispatch) => {
  const { $to } = selection;
  const type = nodeType(schema, 'footnote');
  if (!$to.parent.inlineContent || !$to.parent.canReplaceWith($to.index(), $to.index(), type)) return false;
  if (dispatch === undefined) return true;
  tr.insert($to.pos, type.create());
  tr.setSelection(TextSelection.create(tr.doc, $to.pos + 1));
  dispatch(tr.scrollIntoView());
  return true;
};

/** Leaves the footnote in which the caret is, behind its number. */
export const leaveFootnote: Command = ({ selection: { $from }, tr }, dispatch) => {
  if ($from.parent.type.name !== 'footnote') return false;
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, $from.after())));
  return true;
};

/** Shows the footnote in which the caret is. */
export function openFootnote(): Plugin {
  return new Plugin({
    props: {
      decorations({ doc, selection: { $from } }) {
        if ($from.parent.type.name !== 'footnote') return null;
        return DecorationSet.create(doc, [Decoration.node($from.before(), $from.after(), { class: 'is-open' })]);
      },
    },
  });
}

/** The number, which opens the footnote, and its words. */
export class FootnoteView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  readonly #type: Node['type'];

  constructor(node: Node, { view, position, label }: { view: EditorView; position: () => number | undefined; label: string }) {
    this.#type = node.type;
    this.dom = document.createElement('span');
    this.dom.className = 'footnote';
    const mark = document.createElement('button');
    mark.type = 'button';
    mark.className = 'footnote-mark';
    mark.contentEditable = 'false';
    mark.setAttribute('aria-label', label);
    mark.addEventListener('click', () => {
      const at = position();
      if (at === undefined) return;
      const { tr } = view.state;
      view.dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 1 + (tr.doc.nodeAt(at)?.content.size ?? 0))));
      view.focus();
    });
    this.contentDOM = document.createElement('span');
    this.contentDOM.className = 'footnote-words';
    this.contentDOM.setAttribute('role', 'note');
    this.contentDOM.setAttribute('aria-label', label);
    this.dom.append(mark, this.contentDOM);
  }

  update(node: Node): boolean {
    return node.type === this.#type;
  }

  stopEvent({ target }: Event): boolean {
    return target instanceof HTMLElement && target.classList.contains('footnote-mark');
  }

  ignoreMutation({ type, target }: ViewMutationRecord): boolean {
    return type !== 'selection' && !this.contentDOM.contains(target);
  }
}
