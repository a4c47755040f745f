/** Where segments stand in the text: which one has the caret, how to go to one, and what each says. */
import type { Node } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** The id of the innermost block that has the caret; null where none has. */
export function segmentAt({ selection }: EditorState): string | null {
  if (selection instanceof NodeSelection && typeof selection.node.attrs['id'] === 'string') return selection.node.attrs['id'];
  const { $head } = selection;
  for (let depth = $head.depth; depth > 0; depth--) {
    const id: unknown = $head.node(depth).attrs['id'];
    if (typeof id === 'string') return id;
  }
  return null;
}

/** The name of the segment of a field beside a block's text; null for any other element. */
export function segmentOfField(view: EditorView, field: Element): string | null {
  const attribute = field instanceof HTMLElement ? field.dataset['attribute'] : undefined;
  if (attribute === undefined) return null;
  let found: string | null = null;
  view.state.doc.descendants((node, at) => {
    if (attribute in node.attrs && view.nodeDOM(at)?.contains(field) === true) found = `${node.attrs['id']}/${attribute}`;
  });
  return found;
}

/** Moves the caret to a segment of the body, into sight, which only an editor with the focus scrolls to; false where the text has none of that name. */
export function goToSegment(view: EditorView, segment: string): boolean {
  const [id = '', attribute] = segment.split('/');
  const at = placeOf(view.state.doc, id);
  if (at === null) return false;
  if (attribute !== undefined) {
    const block = view.nodeDOM(at);
    const field = block instanceof HTMLElement ? block.querySelector<HTMLElement>(`[data-attribute="${attribute}"]`) : null;
    field?.focus();
    return field !== null;
  }
  view.focus();
  view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(at + 1))).scrollIntoView());
  return true;
}

/** The words of every segment of the body by its name. */
export function wordsOfSegments(doc: Node): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  doc.descendants((node) => {
    const { id, ...attributes } = node.attrs;
    if (typeof id !== 'string') return;
    if (node.isTextblock || node.type.name === 'footnote') words.set(id, node.textContent);
    for (const [name, value] of Object.entries(attributes)) if (typeof value === 'string') words.set(`${id}/${name}`, value);
  });
  return words;
}

/** Where a block begins; null where the text has none of that id. */
export function placeOf(doc: Node, id: string): number | null {
  let place: number | null = null;
  doc.descendants((node, at) => {
    if (place === null && node.attrs['id'] === id) place = at;
    return place === null;
  });
  return place;
}
