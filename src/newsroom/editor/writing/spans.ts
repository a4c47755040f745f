/** Words that lead somewhere, or are in another language. */
import type { Mark, MarkType } from '@tiptap/pm/model';
import type { Command, EditorState } from '@tiptap/pm/state';
import { markType } from './words.ts';

/** Where the words at the caret or in the selection lead; null if nowhere. */
export function linkAt(state: EditorState): string | null {
  const mark = spanAt(state, markType(state.schema, 'link'));
  return mark === null ? null : String(mark.mark.attrs['href']);
}

/** The language of the words at the caret or in the selection, where it is not the article's. */
export function languageAt(state: EditorState): string | null {
  const mark = spanAt(state, markType(state.schema, 'language'));
  return mark === null ? null : String(mark.mark.attrs['tag']);
}

/** Has the selected words, or the link that the caret is in, lead to an address; null to none. Without either, the text is written. */
export function setLink(href: string | null, text: string = href ?? ''): Command {
  return (state, dispatch) => {
    const type = markType(state.schema, 'link');
    if (href !== null && state.selection.empty && spanAt(state, type) === null) {
      dispatch?.(state.tr.replaceSelectionWith(state.schema.text(text, [type.create({ href })]), false).scrollIntoView());
      return true;
    }
    return setSpan(type, href === null ? null : type.create({ href }))(state, dispatch);
  };
}

/** Says of the selected words in which language they are; null in the article's. */
export function setLanguage(tag: string | null): Command {
  return (state, dispatch) => {
    const type = markType(state.schema, 'language');
    return setSpan(type, tag === null ? null : type.create({ tag }))(state, dispatch);
  };
}

/** The link that the caret stands in, and its words; null elsewhere, and where words are selected. */
export function linkAtCaret(state: EditorState): { readonly href: string; readonly from: number; readonly to: number } | null {
  const span = state.selection.empty ? spanAt(state, markType(state.schema, 'link')) : null;
  return span === null ? null : { href: String(span.mark.attrs['href']), from: span.from, to: span.to };
}

function setSpan(type: MarkType, mark: Mark | null): Command {
  return (state, dispatch) => {
    const { empty } = state.selection;
    const range = empty ? spanAt(state, type) : state.selection;
    if (range === null) return false;
    const { tr } = state;
    tr.removeMark(range.from, range.to, type);
    if (mark !== null) tr.addMark(range.from, range.to, mark);
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

interface Span {
  readonly mark: Mark;
  readonly from: number;
  readonly to: number;
}

/** The mark at the caret with all the words that have it; in a selection, the first one in it. */
function spanAt({ selection, doc }: EditorState, type: MarkType): Span | null {
  const { $from, from, to, empty } = selection;
  if (!empty) {
    let found: Span | null = null;
    doc.nodesBetween(from, to, (node) => {
      const mark = type.isInSet(node.marks);
      if (mark !== undefined) found ??= { mark, from, to };
    });
    return found;
  }
  const { parent } = $from;
  const mark = type.isInSet($from.nodeBefore?.marks ?? []) ?? type.isInSet($from.nodeAfter?.marks ?? []);
  if (mark === undefined) return null;
  let start = $from.parentOffset;
  let end = start;
  for (let near = parent.childBefore(start); near.node !== null && mark.isInSet(near.node.marks); near = parent.childBefore(start))
    start = near.offset;
  for (let near = parent.childAfter(end); near.node !== null && mark.isInSet(near.node.marks); near = parent.childAfter(end))
    end = near.offset + near.node.nodeSize;
  return { mark, from: $from.start() + start, to: $from.start() + end };
}
