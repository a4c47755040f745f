/** Putting a translation that somebody chose in the place of what a segment says: unconfirmed, and undone as one thing. */
import { Fragment, type Node, type Schema } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { neverSeen } from '../../../core/alignment/fingerprint.ts';
import { readHeadSegments } from '../../../core/alignment/head-segments.ts';
import type { headKeys } from '../../../core/alignment/segments.ts';
import { detailKeys } from '../../../draft/fields.ts';
import { type DraftSession, fieldOrigin } from '../live/draft-session.ts';
import { undoneAlone } from '../writing/blocks.ts';
import { placeOf } from './segment-places.ts';

/** Puts it into a segment of the body, and the caret behind it; false where the text has none of that name, or one that is not written in. */
export function takeText(view: EditorView, segment: string, text: string): boolean {
  const [id = '', attribute] = segment.split('/');
  const { state } = view;
  const at = placeOf(state.doc, id);
  const node = at === null ? null : state.doc.nodeAt(at);
  if (at === null || node === null || (attribute === undefined && !node.isTextblock)) return false;
  const tr = state.tr.setMeta(undoneAlone, true);
  if (attribute !== undefined) tr.setNodeAttribute(at, attribute, oneLine(text));
  else {
    const words = inline(state.schema, text);
    tr.replaceWith(at + 1, at + node.nodeSize - 1, words);
    tr.setSelection(TextSelection.create(tr.doc, at + 1 + words.size));
  }
  tr.setNodeAttribute(at, 'from', node.attrs['from']);
  tr.setNodeAttribute(at, 'seen', unseen(node));
  tr.setNodeAttribute(at, 'by', 'person');
  view.dispatch(tr.scrollIntoView());
  return true;
}

/** Puts it into a part of the head. */
export function takeHeadText(session: DraftSession, field: (typeof headKeys)[number], text: string): void {
  session.undo.stopCapturing();
  session.doc.transact(() => {
    const shared = session.text(field);
    shared.delete(0, shared.length);
    shared.insert(0, oneLine(text));
    const head = readHeadSegments(session.details.get(detailKeys.head));
    const rest = head[field];
    if (rest === null) return;
    session.details.set(detailKeys.head, { ...head, [field]: { from: rest.from, seen: rest.from.map(() => neverSeen), by: 'person' } });
  }, fieldOrigin);
  session.undo.stopCapturing();
}

function unseen(node: Node): readonly string[] {
  const from: readonly unknown[] = node.attrs['from'];
  return from.map(() => neverSeen);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/gu, ' ');
}

/** The text with its lines broken where they were; paragraphs that were one on the other side come as one. */
function inline(schema: Schema, text: string): Fragment {
  const lines = text.replaceAll(/\n\n+/gu, ' ').split('\n');
  const lineBreak = schema.nodes['hardBreak'];
  const nodes = lines.flatMap((line, at) => [
    ...(at === 0 || lineBreak === undefined ? [] : [lineBreak.create()]),
    ...(line === '' ? [] : [schema.text(line)]),
  ]);
  return Fragment.fromArray(nodes);
}
