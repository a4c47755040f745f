/** Which blocks the text of a changed document comes from, and what of it is new. */
import type { Node, Slice } from '@tiptap/pm/model';
import type { Mappable } from '@tiptap/pm/transform';
import { blockText } from '../../../core/body/text.ts';

/** Words that came into the document together, with the block that they were copied from; null for those that are words alone. */
interface Pasted {
  readonly block: Node | null;
  readonly length: number;
}

/** A block that has a text of its own, as it stands in the new document. */
export interface TracedBlock {
  readonly node: Node;
  readonly at: number;
  /** The blocks of the old document, and those that were pasted from, that some of its text comes from; in the order of the text. */
  readonly origins: readonly Node[];
  /** True if some of its text was in no block before. */
  readonly hasNew: boolean;
}

export interface TracedText {
  readonly blocks: readonly TracedBlock[];
  /** The blocks of the old document of whose text something is gone. */
  readonly cut: ReadonlySet<Node>;
}

/** True for a block with text of its own, a footnote too. */
export function holdsText(node: Node): boolean {
  return node.inlineContent && 'id' in node.attrs;
}

/** How the documents are joined: the steps between, and the words that were put in at once. */
export interface Change {
  readonly mapping: Mappable;
  readonly pasted: Slice | null;
}

/** Follows the text of blocks through a change; what stands untouched around all of it is not told of. */
export function traceText(before: Node, after: Node, { mapping, pasted }: Change): TracedText {
  const holders = new Map<number, { node: Node; pieces: Piece[] }>();
  const range = changedRange(before, after);
  after.nodesBetween(range.from, range.toAfter, (node, at) => {
    if (holdsText(node)) holders.set(at, { node, pieces: [] });
  });
  const cut = new Set<Node>();
  before.nodesBetween(range.from, range.toBefore, (block, at) => {
    if (!holdsText(block)) return;
    const moved = mapping.mapResult(at, 1);
    const same = moved.deletedAfter ? undefined : holders.get(moved.pos);
    if (same?.node === block) same.pieces.push({ from: moved.pos + 1, to: moved.pos + 1 + block.content.size, block });
    else if (followPieces({ block, at }, mapping, (piece) => holderOf(after, piece.from, holders)?.pieces.push(piece))) cut.add(block);
  });
  const unclaimed = [...holders].flatMap(([at, { node, pieces }]) => newRuns(node, at, pieces));
  if (pasted !== null) placePasted(unclaimed, wordsIn(pasted, before, cut));
  const blocks = [...holders].map(([at, { node, pieces }]) => {
    const own = pieces.toSorted((one, other) => one.from - other.from).map(({ block }) => block);
    const runs = unclaimed.filter((run) => run.at === at);
    const origins = [...own, ...runs.flatMap((run) => run.pasted)];
    return { node, at, origins: [...new Set(origins)], hasNew: runs.some((run) => run.hasNew) };
  });
  return { blocks, cut };
}

/** Where the blocks stand that are not the very same in both documents. */
function changedRange(before: Node, after: Node): { readonly from: number; readonly toBefore: number; readonly toAfter: number } {
  const shorter = Math.min(before.childCount, after.childCount);
  let first = 0;
  let from = 0;
  while (first < shorter && before.child(first) === after.child(first)) from += before.child(first++).nodeSize;
  let last = 0;
  let size = 0;
  while (last < shorter - first && before.child(before.childCount - 1 - last) === after.child(after.childCount - 1 - last))
    size += before.child(before.childCount - 1 - last++).nodeSize;
  return { from, toBefore: before.content.size - size, toAfter: after.content.size - size };
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly block: Node;
}

/** Hands on the pieces of a block's text that are still there, each with its place in the new document; true if something is gone. */
function followPieces({ block, at }: { block: Node; at: number }, mapping: Mappable, take: (piece: Piece) => void): boolean {
  let hasLost = false;
  block.forEach((child, offset) => {
    if (child.type.name === 'footnote') return;
    let from = -1;
    let to = -1;
    const end = (): void => {
      if (from >= 0) take({ from, to, block });
      from = -1;
    };
    for (let place = at + 1 + offset; place < at + 1 + offset + child.nodeSize; place++) {
      const moved = mapping.mapResult(place, 1);
      if (moved.deletedAfter || moved.pos !== to) end();
      hasLost ||= moved.deletedAfter;
      if (moved.deletedAfter) continue;
      if (from < 0) from = moved.pos;
      to = moved.pos + 1;
    }
    end();
  });
  return hasLost;
}

function holderOf<Holder>(doc: Node, place: number, holders: ReadonlyMap<number, Holder>): Holder | undefined {
  const $place = doc.resolve(place);
  return $place.depth === 0 ? undefined : holders.get($place.before());
}

interface NewRun {
  readonly at: number;
  readonly length: number;
  pasted: Node[];
  hasNew: boolean;
}

/** The runs of a block's text that come from no block, in order. */
function newRuns(node: Node, at: number, pieces: readonly Piece[]): readonly NewRun[] {
  let length = 0;
  node.forEach((child, offset) => {
    if (child.type.name === 'footnote') return;
    const start = at + 1 + offset;
    const known = pieces.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, start + child.nodeSize) - Math.max(from, start)), 0);
    length += child.nodeSize - known;
  });
  return length > 0 ? [{ at, length, pasted: [], hasNew: true }] : [];
}

/** Tells the new runs which blocks they were copied from, where they are together just what was pasted. */
function placePasted(runs: readonly NewRun[], pasted: readonly Pasted[]): void {
  const total = (parts: readonly { readonly length: number }[]): number => parts.reduce((sum, { length }) => sum + length, 0);
  if (pasted.length === 0 || total(runs) !== total(pasted)) return;
  const sources = pasted.flatMap(({ block, length }) => Array.from({ length }, () => block));
  let place = 0;
  for (const run of runs) {
    const blocks = new Set(sources.slice(place, place + run.length));
    place += run.length;
    run.pasted = [...blocks].filter((block) => block !== null);
    run.hasNew = blocks.has(null);
  }
}

/**
 * The words of a slice in order, each with the block that they were in. What a block still has, and more, was copied out of it: those are
 * words alone, and whoever takes over a name from another paragraph does not render that.
 */
function wordsIn({ content }: Slice, before: Node, cut: ReadonlySet<Node>): readonly Pasted[] {
  const standing = new Map<unknown, Node>();
  before.descendants((node) => {
    if (holdsText(node)) standing.set(node.attrs['id'], node);
  });
  const words: Pasted[] = [];
  const read = (node: Node, around: Node | null): void => {
    const block = holdsText(node) ? blockOfWords(node, { standing, cut }) : around;
    node.forEach((child) => {
      if (child.isInline && child.isLeaf) words.push({ block, length: child.nodeSize });
      else read(child, block);
    });
  };
  content.forEach((node) => {
    if (node.isInline && node.isLeaf) words.push({ block: null, length: node.nodeSize });
    else read(node, null);
  });
  return words;
}

function blockOfWords(node: Node, { standing, cut }: { standing: ReadonlyMap<unknown, Node>; cut: ReadonlySet<Node> }): Node | null {
  if (node.attrs['id'] === '') return null;
  const block = standing.get(node.attrs['id']);
  if (block === undefined || cut.has(block)) return node;
  const [words, there] = [blockText(node), blockText(block)];
  return words !== there && there.includes(words) ? null : node;
}
