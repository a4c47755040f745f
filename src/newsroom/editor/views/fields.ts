/** The words of a block that are not its text, as small fields beside it: an attribution, a title, an alternative text. */
import type { Node as BlockNode } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { goOnAt } from '../writing/blocks.ts';

export interface FieldOptions {
  readonly attribute: string;
  /** What the field is called. */
  readonly label: string;
}

export interface BlockField {
  readonly dom: HTMLElement;
  /** Shows what the block says now, unless the person is writing in the field. */
  update(node: BlockNode): void;
}

/** A field for an attribute. What is written is in the document with every stroke that an input method does not compose. */
export function blockField(view: EditorView, position: () => number | undefined, { attribute, label }: FieldOptions): BlockField {
  const dom = document.createElement('label');
  dom.className = 'block-field';
  dom.contentEditable = 'false';
  const name = document.createElement('span');
  name.textContent = label;
  const field = document.createElement('textarea');
  field.rows = 1;
  field.dataset['attribute'] = attribute;
  let isComposing = false;
  const commit = (): void => {
    const at = position();
    const value = field.value.replace(/\s*[\r\n]+\s*/g, ' ');
    if (at === undefined || view.state.doc.nodeAt(at)?.attrs[attribute] === value) return;
    view.dispatch(view.state.tr.setNodeAttribute(at, attribute, value));
    const kept = String(view.state.doc.nodeAt(at)?.attrs[attribute] ?? '');
    if (kept === value) return;
    field.value = kept;
    dom.dataset['value'] = kept;
  };
  field.addEventListener('compositionstart', () => {
    isComposing = true;
  });
  field.addEventListener('compositionend', () => {
    isComposing = false;
    commit();
  });
  field.addEventListener('input', () => {
    dom.dataset['value'] = field.value;
    if (!isComposing) commit();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      goOn(view, position(), dom);
    }
    if (event.key === 'Escape') view.focus();
  });
  dom.append(name, field);
  return {
    dom,
    update(node) {
      const value = String(node.attrs[attribute] ?? '');
      field.readOnly = !view.editable;
      dom.classList.toggle('is-empty', value === '');
      if (field.value !== value && !isComposing) field.value = value;
      dom.dataset['value'] = field.value;
    },
  };
}

/** Enter goes on: into the block's text if that follows the field, and below the block otherwise. */
function goOn(view: EditorView, at: number | undefined, field: HTMLElement): void {
  const node = at === undefined ? null : view.state.doc.nodeAt(at);
  if (at === undefined || node === null) return;
  const { tr } = view.state;
  const start = view.domAtPos(at + 1).node;
  const isBefore = (field.compareDocumentPosition(start) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  if (isBefore) tr.setSelection(Selection.near(tr.doc.resolve(at + 1), 1));
  else goOnAt(tr, at + node.nodeSize);
  view.dispatch(tr.scrollIntoView());
  view.focus();
}
