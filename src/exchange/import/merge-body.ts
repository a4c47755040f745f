/** A new reading of a page upon a draft that a person may have changed since the last one: what the person changed stays. */
import type { Node } from 'prosemirror-model';
import { fingerprint } from '../../core/alignment/fingerprint.ts';
import type { Body } from '../../core/body/schema.ts';
import { bodySchema } from '../../core/body/schema.ts';

export interface MergedBody {
  readonly body: Body;
  /** Texts of the reading that were not taken because a person has changed the block. */
  readonly setAside: readonly string[];
}

/** The reading with the block ids of the last one wherever a block is the same or a changed form of it. */
export function withKnownIds(reading: Body, last: Body): Body {
  const known = counterparts(reading.children, last.children);
  const blocks = reading.children.map((block, at) => {
    const before = known[at];
    if (before === undefined || before === null) return block;
    return sameText(block, before) && sameShape(block, before)
      ? withIdsOf(block, before)
      : block.type.create({ ...block.attrs, id: before.attrs['id'] }, block.content, block.marks);
  });
  return bodySchema.topNodeType.create(null, blocks);
}

/** Merges block by block: `reading` (with known ids) and `draft` both go back to `last`. */
export function mergeBodies(last: Body, draft: Body, reading: Body): MergedBody {
  const before = byId(last);
  const read = byId(reading);
  const setAside: string[] = [];
  const result: Node[] = [];
  for (const block of draft.children) {
    const id = idOf(block);
    const old = before.get(id);
    const now = read.get(id);
    const isUntouched = old?.eq(block) === true;
    if (!isUntouched) {
      if (old !== undefined && now !== undefined && !now.eq(old)) setAside.push(now.textContent);
      result.push(block);
    } else if (now !== undefined) result.push(now);
  }
  insertNew(result, reading.children, before);
  return { body: bodySchema.topNodeType.create(null, result.length === 0 ? draft.content : result), setAside };
}

/** Puts blocks that the last reading did not have behind the block that they follow in this one. */
function insertNew(result: Node[], reading: readonly Node[], before: ReadonlyMap<string, Node>): void {
  let place = 0;
  for (const block of reading) {
    const id = idOf(block);
    const present = result.findIndex((other) => idOf(other) === id);
    if (present >= 0) place = present + 1;
    else if (!before.has(id)) result.splice(place++, 0, block);
  }
}

/** For each block of one body the block of the other that it is, or a changed form of; null for none. */
function counterparts(blocks: readonly Node[], others: readonly Node[]): readonly (Node | null)[] {
  const found: (Node | null)[] = blocks.map(() => null);
  const free = new Map<string, Node[]>();
  for (const other of others) free.set(keyOf(other), [...(free.get(keyOf(other)) ?? []), other]);
  const used = new Set<Node>();
  for (const [at, block] of blocks.entries()) {
    const same = free.get(keyOf(block))?.shift();
    if (same === undefined) continue;
    found[at] = same;
    used.add(same);
  }
  for (const [at, block] of blocks.entries()) {
    if (found[at] !== null) continue;
    const after = at === 0 ? -1 : others.indexOf(found[at - 1] ?? blocks[0] ?? block);
    const candidate = others.slice(after + 1).find((other) => !used.has(other)) ?? null;
    if (candidate === null || candidate.type !== block.type || likeness(candidate.textContent, block.textContent) < 0.5) continue;
    found[at] = candidate;
    used.add(candidate);
  }
  return found;
}

function likeness(one: string, other: string): number {
  const words = new Set(one.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const others = new Set(other.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / Math.max(1, Math.min(words.size, others.size));
}

function keyOf(block: Node): string {
  return `${block.type.name} ${fingerprint(`${block.textContent}${block.isAtom || block.textContent === '' ? JSON.stringify({ ...block.attrs, id: '' }) : ''}`)}`;
}

const sameText = (one: Node, other: Node): boolean => one.textContent === other.textContent;

function sameShape(one: Node, other: Node): boolean {
  return (
    one.type === other.type && one.childCount === other.childCount && one.children.every((child, at) => sameShape(child, other.child(at)))
  );
}

/** A block with the ids of another one of the same shape, to its last part. */
function withIdsOf(block: Node, other: Node): Node {
  if (block.isText) return block;
  const attributes = 'id' in block.attrs ? { ...block.attrs, id: other.attrs['id'] } : block.attrs;
  return block.type.create(
    attributes,
    block.children.map((child, at) => withIdsOf(child, other.child(at))),
    block.marks,
  );
}

function byId(body: Body): ReadonlyMap<string, Node> {
  return new Map(body.children.map((block) => [idOf(block), block]));
}

function idOf(block: Node): string {
  return String(block.attrs['id']);
}
