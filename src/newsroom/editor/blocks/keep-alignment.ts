/** Keeps what the blocks of a translation render while people write, and counts machine text that a person changed as the person's. */
import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { type BlockRest, mergedRest } from '../../../core/alignment/edit-blocks.ts';
import { textRestOf } from '../../../core/alignment/renderings.ts';
import { segmentsOfBlock } from '../../../core/alignment/segments.ts';
import { attributesOf } from '../../../core/body/schema.ts';
import { holdsText, type TracedBlock, type TracedText } from './text-origins.ts';

/**
 * A block renders what the blocks rendered that its text comes from, and nothing of those of which it has nothing. Text that moves from block
 * to block as it is stays whose it was; with words written into it or taken out of it, it is the person's. A block that says several things,
 * as a picture with a caption and an alternative text, stays the machine's until a person has changed all of them in one go or confirmed it:
 * nobody has read the others, and readers must not get them.
 */
export function keepAlignment(change: Transaction, before: Node, traced: TracedText): void {
  const old = new Map<unknown, Node>();
  before.descendants((node) => {
    if ('id' in node.attrs) old.set(node.attrs['id'], node);
  });
  for (const block of traced.blocks) {
    const { node, at } = block;
    const was = old.get(change.doc.nodeAt(at)?.attrs['id']);
    if (was === node) continue;
    const rest = restNow(block, { was, cut: traced.cut });
    const { from, seen, by } = attributesOf(node);
    if (!isSame(from, rest.from)) change.setNodeAttribute(at, 'from', rest.from);
    if (!isSame(seen, rest.seen)) change.setNodeAttribute(at, 'seen', rest.seen);
    if (by !== rest.by) change.setNodeAttribute(at, 'by', rest.by);
  }
  claimHolders(change, old);
}

interface Past {
  /** The block as it was; undefined for a new one. */
  readonly was: Node | undefined;
  readonly cut: ReadonlySet<Node>;
}

function restNow({ node, origins, hasNew }: TracedBlock, { was, cut }: Past): BlockRest {
  const { from, seen, by } = attributesOf(node);
  const own: BlockRest = { from, seen, by };
  if (was !== undefined && (isUnchanged(was, node) || saysMore(node) || origins.length === 0)) {
    const joined = origins.filter((origin) => origin !== was).map((origin) => textRestOf(origin));
    return joined.reduce(mergedRest, hasChangedAll(was, node) ? { ...own, by: 'person' } : own);
  }
  const [first, ...others] = origins.map((origin): BlockRest => {
    const rest = origin === was ? own : textRestOf(origin);
    return hasNew || cut.has(origin) ? { ...rest, by: 'person' } : rest;
  });
  return first === undefined ? own : others.reduce(mergedRest, first);
}

/** True for a block that has words beside its text. */
function saysMore(node: Node): boolean {
  return segmentsOfBlock(node).some(({ key, text }) => key !== node.attrs['id'] && text.trim() !== '');
}

function isUnchanged(was: Node, node: Node): boolean {
  const texts = textsOf(was);
  return segmentsOfBlock(node).every(({ key, text }) => texts.get(key) === text);
}

/** True if nothing that the block says reads as it did before. */
function hasChangedAll(was: Node, node: Node): boolean {
  const texts = textsOf(was);
  return !isUnchanged(was, node) && segmentsOfBlock(node).every(({ key, text }) => text.trim() === '' || texts.get(key) !== text);
}

function textsOf(node: Node): ReadonlyMap<string, string> {
  return new Map(segmentsOfBlock(node).map(({ key, text }) => [key, text]));
}

/** A block that holds others is a person's once nothing in it is the machine's, nor any words of its own. */
function claimHolders(change: Transaction, old: ReadonlyMap<unknown, Node>): void {
  const machines: { readonly node: Node; readonly at: number }[] = [];
  change.doc.descendants((node, at) => {
    if (node.attrs['by'] === 'machine' && !holdsText(node)) machines.push({ node, at });
  });
  for (const { at } of machines.toReversed()) {
    const node = change.doc.nodeAt(at);
    const was = old.get(node?.attrs['id']);
    if (node === null || was === undefined || was === node || holdsMachine(node)) continue;
    if (saysMore(node) ? hasChangedAll(was, node) : holdsMachine(was)) change.setNodeAttribute(at, 'by', 'person');
  }
}

function holdsMachine(node: Node): boolean {
  let holds = false;
  node.descendants((inner) => {
    holds ||= inner.attrs['by'] === 'machine';
  });
  return holds;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}
