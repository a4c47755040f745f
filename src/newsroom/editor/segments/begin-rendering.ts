/** Making the place where a segment of the original is to be rendered: an empty block of its kind where it belongs, with the link set. */
import { Fragment, type Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { neverSeen } from '../../../core/alignment/fingerprint.ts';

/** Attributes that are words for readers. */
const words = ['title', 'caption', 'alt', 'credit', 'attribution'] as const;

export interface Begun {
  /** The segment of the original. */
  readonly from: string;
  /** The original's text, in which that segment stands. */
  readonly original: Node;
  /** The segment of the translation behind which a block of its own belongs; null for the beginning. */
  readonly after: string | null;
  /** True for a segment of the original that nothing renders yet. */
  readonly isMissing: (segment: string) => boolean;
  readonly newId: () => string;
}

interface Made {
  /** The change; nothing but a link where the place is there already. */
  readonly tr: Transaction;
  /** The segment of the translation that now renders it. */
  readonly own: string;
}

/**
 * The place is one beside what renders the rest of the block, such as an alternative text; else an item, a row or a paragraph in the
 * counterpart of what the block stands in; else a block like the original's outermost, with everything in it that is missing. An empty
 * paragraph that stands there already is taken. What the original's text does not hold, because it was only just typed there, is a paragraph;
 * null for words beside such a block.
 */
export function beginRendering(state: EditorState, begun: Begun): Made | null {
  const [id = '', attribute] = begun.from.split('/');
  const found = pathTo(begun.original, id);
  const path = found.length > 0 ? found : [state.schema.node('paragraph', { id })];
  const block = path.at(-1);
  if (block === undefined || (found.length === 0 && attribute !== undefined)) return null;
  return besideRest(state, begun, { id, attribute, block }) ?? inCounterpart(state, begun, path) ?? asBlock(state, begun, path);
}

interface Beside {
  /** The original's block. */
  readonly block: Node;
  readonly id: string;
  /** The words beside its text; undefined for the text itself. */
  readonly attribute: string | undefined;
}

/** The same block that renders another segment of the original's block renders this one too, as does one with the same picture. */
function besideRest({ doc, tr }: EditorState, { from }: Begun, { block, id, attribute }: Beside): Made | null {
  const { picture } = block.attrs;
  const found =
    placeWhere(
      doc,
      (node) => listOf(node).some((one) => one.split('/')[0] === id) && (attribute === undefined || attribute in node.attrs),
    ) ?? placeWhere(doc, (node) => typeof picture === 'string' && node.attrs['picture'] === picture && listOf(node).length === 0);
  if (found === null) return null;
  const own = String(found.node.attrs['id']);
  const isDouble = attribute === undefined && found.node.isTextblock && listOf(found.node).includes(id);
  if (isDouble) return null;
  return { tr: link(tr, found.at, from), own: attribute === undefined ? own : `${own}/${attribute}` };
}

function inCounterpart(state: EditorState, begun: Begun, path: readonly Node[]): Made | null {
  for (let depth = path.length - 2; depth >= 0; depth--) {
    const [holder, inner] = [path[depth], path[depth + 1]];
    if (holder === undefined || inner === undefined) continue;
    const counterpart = counterpartOf(state.doc, holder);
    if (counterpart === null) continue;
    const index = holder.children.indexOf(inner);
    if (holder.type.name === 'tableRow') return inCell(state, begun, { row: counterpart, index });
    if (holder.type.name === 'listItem') continue;
    const place = placeInside(counterpart, holder, index);
    return insert(state, begun, { at: place, block: inner });
  }
  return null;
}

interface Placed {
  readonly node: Node;
  readonly at: number;
}

/** What of the translation stands for something that holds blocks: the holder of the same kind of what renders something in it. */
function counterpartOf(doc: Node, holder: Node): Placed | null {
  const inside = new Set<string>();
  holder.descendants((node) => {
    if (typeof node.attrs['id'] === 'string') inside.add(node.attrs['id']);
  });
  const rendering = placeWhere(doc, (node) => listOf(node).some((one) => inside.has(one.split('/')[0] ?? '')));
  if (rendering === null) return null;
  const $at = doc.resolve(rendering.at + 1);
  for (let depth = $at.depth; depth > 0; depth--) {
    if ($at.node(depth).type.name === holder.type.name) return { node: $at.node(depth), at: $at.before(depth) };
  }
  return null;
}

function inCell({ tr }: EditorState, { from }: Begun, { row, index }: { readonly row: Placed; readonly index: number }): Made | null {
  if (index >= row.node.childCount) return null;
  let at = row.at + 1;
  for (let before = 0; before < index; before++) at += row.node.child(before).nodeSize;
  return { tr: link(tr, at, from), own: String(row.node.child(index).attrs['id']) };
}

/** Behind the nearest block before this one that is rendered there; at the beginning where none is. */
function placeInside({ node, at }: Placed, holder: Node, index: number): number {
  for (let before = index - 1; before >= 0; before--) {
    const ids = new Set<string>();
    const sibling = holder.child(before);
    for (const one of [sibling, ...descendantsOf(sibling)]) ids.add(String(one.attrs['id'] ?? ''));
    let end = at + 1;
    let place: number | null = null;
    for (const child of node.children) {
      end += child.nodeSize;
      if ([child, ...descendantsOf(child)].some((one) => listOf(one).some((key) => ids.has(key.split('/')[0] ?? '')))) place = end;
    }
    if (place !== null) return place;
  }
  return at + 1;
}

function asBlock(state: EditorState, begun: Begun, path: readonly Node[]): Made | null {
  const [outermost] = path;
  if (outermost === undefined) return null;
  const at = begun.after === null ? 0 : endOf(state.doc, begun.after);
  const there = state.doc.resolve(at).nodeAfter;
  const isTaken = there?.type.name === 'paragraph' && there.content.size === 0 && listOf(there).length === 0;
  if (!isTaken || outermost.type.name !== 'paragraph')
    return insert(state, begun, { at, block: outermost, over: isTaken ? there.nodeSize : 0 });
  return { tr: link(state.tr, at, begun.from), own: String(there.attrs['id']) };
}

interface Inserted {
  readonly at: number;
  /** The original's. */
  readonly block: Node;
  /** How much of what stands there goes for it. */
  readonly over?: number;
}

function insert(state: EditorState, begun: Begun, { at, block, over = 0 }: Inserted): Made | null {
  const [id = '', attribute] = begun.from.split('/');
  let own: string | null = null;
  const empty = emptied(
    state.schema.nodeFromJSON(block.toJSON()),
    (node, newId) => {
      if (node.attrs['id'] === id) own = newId;
      return segmentsIn(node).filter((key) => key === begun.from || begun.isMissing(key));
    },
    begun.newId,
  );
  if (own === null) return null;
  const tr = over > 0 ? state.tr.replaceWith(at, at + over, empty) : state.tr.insert(at, empty);
  return { tr, own: attribute === undefined ? own : `${own}/${attribute}` };
}

/** The block and what it holds without words, each under a new id and rendering what `renders` says. */
function emptied(node: Node, renders: (node: Node, newId: string) => readonly string[], newId: () => string): Node {
  const blocks = node.isTextblock ? [] : node.children.map((child) => emptied(child, renders, newId));
  if (!('id' in node.attrs)) return node.copy(Fragment.from(blocks));
  const id = newId();
  const from = renders(node, id);
  const blank = Object.fromEntries(words.filter((name) => name in node.attrs).map((name) => [name, '']));
  return node.type.create({ ...node.attrs, ...blank, id, from, seen: from.map(() => neverSeen), by: 'person' }, blocks);
}

/** The names of a block's own segments. */
function segmentsIn(node: Node): readonly string[] {
  const id = String(node.attrs['id']);
  const own = node.isTextblock || node.isAtom ? [id] : [];
  return [...own, ...words.filter((name) => name in node.attrs).map((name) => `${id}/${name}`)];
}

function link(tr: Transaction, at: number, from: string): Transaction {
  const node = tr.doc.nodeAt(at);
  if (node === null || listOf(node).includes(from)) return tr;
  const seen: unknown = node.attrs['seen'];
  return tr
    .setNodeAttribute(at, 'from', [...listOf(node), from])
    .setNodeAttribute(at, 'seen', [...(Array.isArray(seen) ? seen : []), neverSeen]);
}

/** What a block renders. */
export function listOf(node: Node): readonly string[] {
  const from: unknown = node.attrs['from'];
  return Array.isArray(from) ? from : [];
}

function pathTo(node: Node, id: string): readonly Node[] {
  for (const child of node.children) {
    if (child.attrs['id'] === id) return [child];
    const path = pathTo(child, id);
    if (path.length > 0) return [child, ...path];
  }
  return [];
}

function descendantsOf(node: Node): readonly Node[] {
  const found: Node[] = [];
  node.descendants((inner) => {
    found.push(inner);
  });
  return found;
}

function placeWhere(doc: Node, fits: (node: Node) => boolean): Placed | null {
  let found: Placed | null = null;
  doc.descendants((node, at) => {
    if (found === null && 'id' in node.attrs && fits(node)) found = { node, at };
    return found === null;
  });
  return found;
}

/** Where the outermost block ends that holds one. */
function endOf(doc: Node, segment: string): number {
  const id = segment.split('/')[0];
  const found = placeWhere(doc, (node) => node.attrs['id'] === id);
  if (found === null) return 0;
  const $at = doc.resolve(found.at);
  return $at.depth === 0 ? found.at + found.node.nodeSize : $at.after(1);
}
