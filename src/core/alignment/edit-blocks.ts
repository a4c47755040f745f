/** Splitting, merging, moving and deleting blocks, so that every part goes on rendering what it rendered. */
import { Fragment, type Node } from 'prosemirror-model';
import { attributesOf, type BlockAttributes, type Body } from '../body/schema.ts';
import type { BlockId } from '../ids.ts';
import { fail, ok, type Result } from '../result.ts';
import { neverSeen } from './fingerprint.ts';

export type BlockEditError =
  | { readonly code: 'block-unknown'; readonly block: BlockId }
  /** Only blocks of text can be split and merged, at a place in their text; what a block of another kind needs inside cannot be taken away. */
  | { readonly code: 'edit-not-fitting'; readonly block: BlockId };

/** What a block says of its alignment: all its attributes but the id. */
export type BlockRest = Omit<BlockAttributes, 'id'>;

/**
 * The rest of a block that is made of two: it renders what either does. What both render stands twice where they saw it read differently, and
 * so is stale until confirmed. With a machine's text in it, it is a machine's, and nothing of it is confirmed.
 */
export function mergedRest(one: BlockRest, other: BlockRest): BlockRest {
  const by = one.by === 'machine' || other.by === 'machine' ? 'machine' : 'person';
  const from = [...one.from];
  const seen = one.from.map((_, at) => one.seen[at] ?? neverSeen);
  for (const [at, key] of other.from.entries()) {
    const reading = other.seen[at] ?? neverSeen;
    if (from.some((known, place) => known === key && seen[place] === reading)) continue;
    from.push(key);
    seen.push(reading);
  }
  return one.by === other.by ? { from, seen, by } : { from: [...new Set(from)], seen: [...new Set(from)].map(() => neverSeen), by };
}

export interface Split {
  readonly block: BlockId;
  /** A place in the block's content, as ProseMirror counts. */
  readonly at: number;
  readonly newId: BlockId;
}

/** The body with a block parted in two; both render what the whole did, but an empty half nothing. The new id is the second's, or the empty one's. */
export function splitBlock(body: Body, { block, at, newId }: Split): Result<Body, BlockEditError> {
  return edited(body, block, (node) => {
    if (!node.isTextblock || !Number.isInteger(at) || at < 0 || at > node.content.size) return null;
    const empty = node.type.create({ ...node.attrs, id: newId, from: [], seen: [] }, null, node.marks);
    if (at === node.content.size) return [node, empty];
    if (at === 0) return [empty, node];
    return [node.cut(0, at), node.type.create({ ...node.attrs, id: newId }, node.content.cut(at), node.marks)];
  });
}

/** The body with the text of the second block at the end of the first, which then renders what both did; wherever the two stand. */
export function mergeBlocks(body: Body, first: BlockId, second: BlockId): Result<Body, BlockEditError> {
  const other = blockIn(body, second);
  if (other === null) return fail({ code: 'block-unknown', block: second });
  if (first === second || !other.isTextblock) return fail({ code: 'edit-not-fitting', block: second });
  const merged = edited(body, first, (node) => {
    const content = node.content.append(other.content);
    if (!node.isTextblock || !node.type.validContent(content)) return null;
    return [node.type.create({ ...node.attrs, ...mergedRest(attributesOf(node), attributesOf(other)) }, content, node.marks)];
  });
  return merged.ok ? deleteBlock(merged.value, second) : merged;
}

/** The body with a block in front of another, at the end of the body for null. */
export function moveBlock(body: Body, block: BlockId, before: BlockId | null): Result<Body, BlockEditError> {
  const node = blockIn(body, block);
  if (node === null) return fail({ code: 'block-unknown', block });
  if (block === before) return ok(body);
  const rest = body.childCount === 1 && body.firstChild === node ? null : deleteBlock(body, block);
  if (rest === null) return before === null ? ok(body) : fail({ code: 'edit-not-fitting', block });
  if (!rest.ok) return rest;
  if (before !== null) return edited(rest.value, before, (next) => [node, next]);
  const content = rest.value.content.addToEnd(node);
  return body.type.validContent(content) ? ok(body.copy(content)) : fail({ code: 'edit-not-fitting', block });
}

/** The body without a block; what it rendered is missing, unless something else renders it too. A list, quotation or box goes with the last that it held. */
export function deleteBlock(body: Body, block: BlockId): Result<Body, BlockEditError> {
  return edited(body, block, () => []);
}

function blockIn(node: Node, id: BlockId): Node | null {
  if (node.attrs['id'] === id) return node;
  for (const child of node.children) {
    const found = blockIn(child, id);
    if (found !== null) return found;
  }
  return null;
}

/** The body with other nodes in a block's place; `change` refuses with null. */
function edited(body: Body, block: BlockId, change: (node: Node) => readonly Node[] | null): Result<Body, BlockEditError> {
  if (blockIn(body, block) === null) return fail({ code: 'block-unknown', block });
  const result = replaced(body, block, change);
  const made = result?.[0];
  return made === undefined ? fail({ code: 'edit-not-fitting', block }) : ok(made);
}

function replaced(node: Node, id: BlockId, change: (node: Node) => readonly Node[] | null): readonly Node[] | null {
  if (node.attrs['id'] === id) return change(node);
  const children: Node[] = [];
  for (const child of node.children) {
    const nodes = replaced(child, id, change);
    if (nodes === null) return null;
    children.push(...nodes);
  }
  if (children.length === node.childCount && children.every((child, at) => child === node.child(at))) return [node];
  if (children.length === 0 && !node.inlineContent) return [];
  const content = Fragment.from(children);
  return node.type.validContent(content) ? [node.copy(content)] : null;
}
