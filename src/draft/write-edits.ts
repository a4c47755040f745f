/** Machine text into a live draft: block by block, so that whatever people type or suggest anywhere else stays as it is. */
import { updateYFragment } from '@tiptap/y-tiptap';
import type { Node } from 'prosemirror-model';
import * as Y from 'yjs';
import { neverSeen } from '../core/alignment/fingerprint.ts';
import { readHeadSegments } from '../core/alignment/head-segments.ts';
import type { HeadSegments, SegmentKey } from '../core/alignment/segments.ts';
import { bodySchema } from '../core/body/schema.ts';
import type { BlockId } from '../core/ids.ts';
import type { MachineEdit } from '../core/machine/place.ts';
import { draftSchema } from './draft-schema.ts';
import { bodyField, detailKeys, detailsField } from './fields.ts';
import { changeDraft, draftJson, writeDetail, writeText } from './write-content.ts';

/** Whose words the edits are. */
type Author = 'machine' | 'person';

/** Makes the draft say what the edits do, as words of a machine or a person that nobody has confirmed. Returns the update, or null for no edits. */
export function writeEdits(doc: Y.Doc, edits: readonly MachineEdit[], by: Author = 'machine'): Uint8Array | null {
  return changeDraft(doc, () => {
    for (const edit of edits) writeEdit(doc, edit, by);
    if (edits.length > 0 && by === 'machine') changeHead(doc, (head) => ({ ...head, machineHelped: true }));
  });
}

function writeEdit(doc: Y.Doc, edit: MachineEdit, by: Author): void {
  switch (edit.kind) {
    case 'head':
      writeText(doc.getText(edit.key), edit.text);
      changeHead(doc, (head) => ({
        ...head,
        [edit.key]: { from: [edit.key], seen: [], by },
        omitted: without(head.omitted, edit.key),
      }));
      return;
    case 'insert':
      insert(doc, by === 'machine' ? edit : { ...edit, node: personal(edit.node) });
      return;
    case 'text': {
      const block = find(doc, edit.block);
      if (block === null) return;
      const paragraph = bodySchema.nodes.paragraph.create(null, edit.content);
      const [made] = elementsOf(by === 'machine' ? paragraph : personal(paragraph));
      block.delete(0, block.length);
      block.insert(0, made?.toArray().map((child) => child.clone() as Y.XmlElement | Y.XmlText) ?? []);
      sayUnconfirmed(block, edit.renders, by);
      return;
    }
    case 'words': {
      const block = find(doc, edit.block);
      if (block === null) return;
      block.setAttribute(edit.attribute, edit.text);
      sayUnconfirmed(block, edit.renders, by);
      return;
    }
    case 'remove': {
      const block = find(doc, edit.block);
      const parent = block?.parent;
      if (parent instanceof Y.XmlFragment) parent.delete((parent.toArray() as readonly unknown[]).indexOf(block), 1);
    }
  }
}

function insert(doc: Y.Doc, { node, parent, after }: Extract<MachineEdit, { kind: 'insert' }>): void {
  const inside = parent === null ? doc.getXmlFragment(bodyField) : find(doc, parent);
  if (inside === null) return;
  const at = inside.toArray().findIndex((child) => after !== null && child instanceof Y.XmlElement && child.getAttribute('id') === after);
  inside.insert(
    at + 1,
    elementsOf(node).map((element) => element.clone()),
  );
}

/** The node as the editor would have written it, in a document of its own. */
function elementsOf(node: Node): readonly Y.XmlElement[] {
  const fragment = new Y.Doc().getXmlFragment(bodyField);
  const body = draftSchema.nodeFromJSON(draftJson(bodySchema.nodes.doc.create(null, node)));
  if (fragment.doc !== null) updateYFragment(fragment.doc, fragment, body, { mapping: new Map(), isOMark: new Map() });
  return fragment.toArray().filter((child) => child instanceof Y.XmlElement);
}

type RestingElement = Y.XmlElement<Record<string, string | readonly string[]>>;

function find(doc: Y.Doc, id: BlockId): RestingElement | null {
  for (const node of doc.getXmlFragment(bodyField).createTreeWalker(() => true)) {
    if (node instanceof Y.XmlElement && node.getAttribute('id') === id) return node;
  }
  return null;
}

/** The block’s words are new, and nobody has confirmed those that render this; what it renders beside them is as it was. */
function sayUnconfirmed(block: RestingElement, renders: SegmentKey, by: Author): void {
  const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);
  const [from, seen] = [list(block.getAttribute('from')), list(block.getAttribute('seen'))];
  const all = from.includes(renders) ? from : [...from, renders];
  block.setAttribute('from', all);
  block.setAttribute(
    'seen',
    all.map((key, at) => (key === renders ? neverSeen : (seen[at] ?? neverSeen))),
  );
  block.setAttribute('by', by);
}

/** The block and everything in it as a person’s. */
function personal(node: Node): Node {
  if (node.isText) return node;
  const attributes = node.attrs['by'] === 'machine' ? { ...node.attrs, by: 'person' } : node.attrs;
  return node.type.create(attributes, node.children.map(personal), node.marks);
}

function changeHead(doc: Y.Doc, change: (head: HeadSegments) => HeadSegments): void {
  const details = doc.getMap(detailsField);
  writeDetail(details, detailKeys.head, change(readHeadSegments(details.get(detailKeys.head))));
}

function without({ from, seen }: HeadSegments['omitted'], key: SegmentKey): HeadSegments['omitted'] {
  const kept = from.flatMap((one, at) => (one === key ? [] : [at]));
  return { from: kept.flatMap((at) => from[at] ?? []), seen: kept.map((at) => seen[at] ?? neverSeen) };
}
