/**
 * Suggesting: what a person types, pastes and erases is noted in the text instead of being done. Tracked are words, whole blocks and rows, and blocks
 * that are split or joined. Marks, kinds of blocks and what blocks say beside their text cannot be noted: they change only in what the person
 * suggested to put in.
 */
import { Fragment, type Mark, type Node, type Slice } from '@tiptap/pm/model';
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state';
import { AddMarkStep, AttrStep, Mapping, RemoveMarkStep, ReplaceAroundStep, ReplaceStep, type Step } from '@tiptap/pm/transform';
import type { BlockSuggestion, SuggestionAttributes } from '../../../draft/draft-schema.ts';
import { markType } from '../writing/words.ts';

export interface Suggester {
  /** The id of the person. */
  readonly by: string;
  /** The moment as ISO text. */
  readonly now: () => string;
  readonly newId: () => string;
}

/** The transaction that notes what the given one would have done; null where a part of it cannot be noted. */
export function asSuggestion(wanted: Transaction, state: EditorState, suggester: Suggester): Transaction | null {
  const made = state.tr;
  const origins: number[] = [];
  const present = (upTo: number): Mapping => mappingTo(wanted, made, { upTo, origins });
  let caret: number | null = null;
  for (const [index, step] of wanted.steps.entries()) {
    const mapping = present(index);
    const before = made.steps.length;
    let insertion = -1;
    if (step instanceof ReplaceStep) {
      const range = { from: mapping.map(step.from, 1), to: Math.max(mapping.map(step.from, 1), mapping.map(step.to, -1)) };
      if (takesCells(made.doc, range)) return null;
      const attributes = attributesFor(made.doc, range, suggester);
      const to = suggestDeletion(made, range, attributes);
      if (step.slice.size > 0) insertion = suggestInsertion(made, { ...range, to }, { slice: step.slice, attributes });
      else if (state.selection.empty && state.selection.from === step.from) caret = to;
    } else {
      const mapped = step.map(mapping);
      if (mapped === null || !isOfOwn(made.doc, mapped, suggester.by)) return null;
      const kept = suggestionAt(made.doc, mapped);
      if (made.maybeStep(mapped).failed !== null) return null;
      insertion = made.steps.length - 1;
      if (kept !== null && suggestionAt(made.doc, mapped) === null) {
        if (made.doc.nodeAt(placeOf(mapped)) === null) return null;
        made.setNodeAttribute(placeOf(mapped), 'suggestion', kept);
      }
    }
    for (let at = before; at < made.steps.length; at++) origins.push(at === insertion ? index : -1);
  }
  const { selection } = wanted;
  const head = caret ?? present(wanted.steps.length).map(selection.head, -1);
  made.setSelection(Selection.near(made.doc.resolve(Math.min(head, made.doc.content.size)), caret === null ? -1 : 1));
  return wanted.scrolledIntoView ? made.scrollIntoView() : made;
}

/** True if whole cells are to go without their row: what would be left of the table cannot be noted. */
function takesCells(doc: Node, { from, to }: Range): boolean {
  return from < to && doc.resolve(from).parent.type.name === 'tableRow';
}

/** Where a step begins that does something else than to put in and take away. */
function placeOf(step: Step): number {
  if (step instanceof AttrStep) return step.pos;
  return step instanceof ReplaceAroundStep || step instanceof AddMarkStep || step instanceof RemoveMarkStep ? step.from : 0;
}

/** What is suggested about the block that a step turns into another kind, or one of whose attributes it sets. */
function suggestionAt(doc: Node, step: Step): BlockSuggestion | null {
  return step instanceof ReplaceAroundStep || step instanceof AttrStep ? (doc.nodeAt(placeOf(step))?.attrs['suggestion'] ?? null) : null;
}

/** True if a step concerns nothing but what the person suggested to put in. */
function isOfOwn(doc: Node, step: Step, by: string): boolean {
  const from = placeOf(step);
  if (isInOwnBlock(doc, from, by)) return true;
  if (step instanceof AttrStep) return isOwnBlock(doc.nodeAt(from), by);
  if (step instanceof ReplaceAroundStep)
    return areAllOwn(doc, { from, to: step.to }, (node) => (node.isTextblock ? isOwnBlock(node, by) : null));
  if (!(step instanceof AddMarkStep || step instanceof RemoveMarkStep)) return false;
  return areAllOwn(doc, { from, to: step.to }, (node) => (node.isInline ? node.marks.some((mark) => isOwnInsertion(mark, by)) : null));
}

function isOwnInsertion({ type, attrs }: Mark, by: string): boolean {
  return type.name === 'insertion' && attrs['by'] === by;
}

function isOwnBlock(node: Node | null, by: string): boolean {
  const suggestion: BlockSuggestion | null = node?.attrs['suggestion'] ?? null;
  return suggestion !== null && suggestion.by === by && (suggestion.kind === 'insertion' || suggestion.kind === 'split');
}

function isInOwnBlock(doc: Node, at: number, by: string): boolean {
  const $at = doc.resolve(at);
  for (let depth = $at.depth; depth > 0; depth--) {
    const node = $at.node(depth);
    if (isOwnBlock(node, by) && node.attrs['suggestion'].kind === 'insertion') return true;
  }
  return false;
}

/** `isOwn` says null of what it does not decide about. */
function areAllOwn(doc: Node, { from, to }: Range, isOwn: (node: Node) => boolean | null): boolean {
  let all = true;
  let some = false;
  doc.nodesBetween(from, to, (node) => {
    const own = isOwn(node);
    if (own !== null) {
      all &&= own;
      some = true;
    }
    return own === null;
  });
  return all && some;
}

/** From a document on the way of the wanted transaction to the document that is being made. */
function mappingTo(wanted: Transaction, made: Transaction, { upTo, origins }: { upTo: number; origins: readonly number[] }): Mapping {
  const mapping = new Mapping();
  for (let index = upTo - 1; index >= 0; index--)
    mapping.appendMap(wanted.mapping.maps[index]?.invert() ?? made.mapping.maps[0] ?? neverMapped());
  for (const [index, map] of made.mapping.maps.entries()) {
    const origin = origins[index] ?? -1;
    mapping.appendMap(map, origin >= 0 && origin < upTo ? upTo - 1 - origin : undefined);
  }
  return mapping;
}

function neverMapped(): never {
  throw new Error('a transaction has a map for each of its steps');
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Those of the person's suggestion beside the range, so that a word typed letter by letter is one suggestion; new ones otherwise. */
function attributesFor(doc: Node, { from, to }: Range, { by, now, newId }: Suggester): SuggestionAttributes {
  const beside = [doc.resolve(from).nodeBefore, doc.resolve(to).nodeAfter];
  for (const mark of beside.flatMap((node) => node?.marks ?? [])) {
    if (isSuggestion(mark) && mark.attrs['by'] === by) return mark.attrs as SuggestionAttributes;
  }
  return { id: newId(), by, at: now() };
}

function isSuggestion({ type: { name } }: Mark): boolean {
  return name === 'insertion' || name === 'deletion';
}

/** Notes that a range is to go; what the person only suggested goes at once. Returns where the range ends now. */
function suggestDeletion(made: Transaction, { from, to }: Range, attributes: SuggestionAttributes): number {
  if (from >= to) return to;
  const start = made.mapping.maps.length;
  const changes: (() => void)[] = [];
  const deletion = markType(made.doc.type.schema, 'deletion').create(attributes);
  const isOwn = (by: unknown): boolean => by === attributes.by;
  made.doc.nodesBetween(from, to, (node, at) => {
    const end = at + node.nodeSize;
    const isWhole = at >= from && end <= to;
    if (node.isInline) {
      if (!node.isText && !isWhole) return true;
      const part = { from: Math.max(at, from), to: Math.min(end, to) };
      const own = node.marks.some((mark) => mark.type.name === 'insertion' && isOwn(mark.attrs['by']));
      changes.push(() => (own ? made.delete(part.from, part.to) : addMark(made, { ...part, node }, deletion)));
      return false;
    }
    if (!('suggestion' in node.attrs)) return true;
    const suggestion: BlockSuggestion | null = node.attrs['suggestion'];
    if (isWhole && suggestion?.kind === 'insertion' && isOwn(suggestion.by)) changes.push(() => removeBlock(made, at));
    else if (isWhole && suggestion === null)
      changes.push(() => made.setNodeAttribute(at, 'suggestion', { ...attributes, kind: 'deletion' }));
    else {
      if (at >= from && suggestion?.kind === 'split' && isOwn(suggestion.by)) changes.push(() => joinSplit(made, at));
      else if (at > from && suggestion === null && joins(made.doc, at, from))
        changes.push(() => made.setNodeAttribute(at, 'suggestion', { ...attributes, kind: 'join' }));
      return true;
    }
    return false;
  });
  for (const change of changes.toReversed()) change();
  return made.mapping.slice(start).map(to, -1);
}

/** True if what is erased reaches from inside the block before into this one, so that the two would be one. */
function joins(doc: Node, at: number, from: number): boolean {
  const { nodeBefore, nodeAfter } = doc.resolve(at);
  if (nodeBefore === null || nodeAfter === null || from <= at - nodeBefore.nodeSize) return false;
  const isItem = nodeBefore.type.name === 'listItem' && nodeAfter.type === nodeBefore.type && nodeBefore.childCount === 1;
  return isItem || (nodeBefore.isTextblock && nodeAfter.isTextblock && fits(nodeBefore, nodeAfter));
}

function fits(before: Node, after: Node): boolean {
  return before.type.validContent(before.content.append(after.content));
}

/** Puts a mark on a stretch of text, or on an inline node, which steps for marks pass by. */
function addMark(made: Transaction, { from, to, node }: Range & { readonly node: Node }, mark: Mark): void {
  if (mark.type.isInSet(node.marks)) return;
  if (node.isAtom) made.addMark(from, to, mark);
  else made.setNodeMarkup(from, null, node.attrs, mark.addToSet(node.marks));
}

/** Puts what is new behind the range, marked as new. Returns the number of the step that put it there, or -1. */
function suggestInsertion(
  made: Transaction,
  { from, to }: Range,
  { slice, attributes }: { readonly slice: Slice; readonly attributes: SuggestionAttributes },
): number {
  const at = made.doc.resolve(from).sameParent(made.doc.resolve(to)) ? to : from;
  const size = made.doc.content.size;
  const step = made.steps.length;
  made.replace(at, at, slice);
  const grown = made.doc.content.size - size;
  if (made.steps.length === step || grown <= 0) return -1;
  const end = at + grown;
  const insertion = markType(made.doc.type.schema, 'insertion').create(attributes);
  const changes: (() => void)[] = [];
  made.doc.nodesBetween(at, end, (node, place) => {
    if (node.isInline) {
      if (!node.isText && !(place >= at && place + node.nodeSize <= end)) return true;
      const part = { from: Math.max(place, at), to: Math.min(place + node.nodeSize, end), node };
      changes.push(() => {
        made.removeMark(part.from, part.to, markType(made.doc.type.schema, 'deletion'));
        addMark(made, part, insertion);
      });
      return false;
    }
    if (place < at || !('suggestion' in node.attrs)) return true;
    const kind = place + node.nodeSize <= end ? 'insertion' : 'split';
    changes.push(() => made.setNodeAttribute(place, 'suggestion', { ...attributes, kind }));
    if (kind === 'split') markBeginning(made, { from: place, to: end }, { insertion, changes });
    return false;
  });
  for (const change of changes) change();
  return step;
}

/** The words at the beginning of the second half of a split that came with it. */
function markBeginning(made: Transaction, { from, to }: Range, { insertion, changes }: { insertion: Mark; changes: (() => void)[] }): void {
  made.doc.nodesBetween(from, to, (node, at) => {
    if (node.isText) changes.push(() => made.addMark(Math.max(at, from), Math.min(at + node.nodeSize, to), insertion));
    return !node.isInline;
  });
}

/** Takes a block out; what would be left without content goes too, and a body is never left without a block. */
export function removeBlock(made: Transaction, at: number): void {
  let $at = made.doc.resolve(at);
  while ($at.depth > 0 && $at.parent.childCount === 1) $at = made.doc.resolve($at.before());
  const node = $at.nodeAfter;
  if (node === null) return;
  const last = $at.parent.childCount === 1;
  const paragraph = made.doc.type.schema.nodes['paragraph'];
  made.replaceWith($at.pos, $at.pos + node.nodeSize, last && paragraph !== undefined ? paragraph.create() : Fragment.empty);
}

/** Joins a block to the one before, as if it had never been split off; where they do not fit, it stays a block of its own. */
export function joinSplit(made: Transaction, at: number): void {
  const $at = made.doc.resolve(at);
  const [before, after] = [$at.nodeBefore, $at.nodeAfter];
  if (before === null || after === null) return;
  if (before.isTextblock && after.isTextblock && fits(before, after)) made.join(at);
  else if (before.type === after.type && before.childCount === 1 && before.firstChild?.isTextblock === true) made.join(at, 2);
  else made.setNodeAttribute(at, 'suggestion', null);
}
