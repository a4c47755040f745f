/** What the person makes of the block at the caret. */
import { chainCommands, lift, setBlockType, toggleMark, wrapIn } from '@tiptap/pm/commands';
import type { Attrs, Node, NodeType, ResolvedPos } from '@tiptap/pm/model';
import { liftListItem, wrapInList } from '@tiptap/pm/schema-list';
import { type Command, type EditorState, NodeSelection, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { BlockName, MarkName } from '../../../core/body/schema.ts';
import { markType, nodeType } from './words.ts';

/** The kinds of text that a block can be turned into. */
export const textKinds = ['paragraph', 'heading', 'subheading', 'quotation', 'pullQuote', 'bulletList', 'numberedList', 'box'] as const;
export type TextKind = (typeof textKinds)[number];

/** The innermost block of a kind around a position, with where it begins; null if there is none. */
function around(
  $at: ResolvedPos,
  name: BlockName | 'tableRow',
): { readonly node: Node; readonly at: number; readonly depth: number } | null {
  for (let depth = $at.depth; depth > 0; depth--) {
    const node = $at.node(depth);
    if (node.type.name === name) return { node, at: $at.before(depth), depth };
  }
  return null;
}

/** What kind of text the caret stands in; null in what is none, as a caption. */
export function kindAt({ selection: { $from } }: EditorState): TextKind | null {
  const list = around($from, 'list');
  if (list !== null) return list.node.attrs['ordered'] === true ? 'numberedList' : 'bulletList';
  switch ($from.parent.type.name) {
    case 'heading':
      return $from.parent.attrs['level'] === 3 ? 'subheading' : 'heading';
    case 'pullQuote':
      return 'pullQuote';
    case 'paragraph':
      if (around($from, 'quotation') !== null) return 'quotation';
      return around($from, 'box') === null ? 'paragraph' : 'box';
    default:
      return null;
  }
}

/**
 * Turns the block into a kind; one that is of this kind already becomes a paragraph again. What stands in another kind leaves it first. The
 * text keeps its block's id and what it renders, whatever it becomes: a quotation, list or box around it is new.
 */
export function makeKind(kind: TextKind): Command {
  return (state, dispatch, view) => {
    if (kindAt(state) === kind && kind !== 'paragraph') return makeKind('paragraph')(state, dispatch, view);
    const make = making(kind, state);
    const toParagraph = turnInto(nodeType(state.schema, 'paragraph'));
    return chainCommands(make, inTurn(unwrap, make), inTurn(toParagraph, make))(state, dispatch, view);
  };
}

function making(kind: TextKind, { schema }: EditorState): Command {
  switch (kind) {
    case 'paragraph':
      return chainCommands(unwrap, turnInto(nodeType(schema, 'paragraph')));
    case 'heading':
      return turnInto(nodeType(schema, 'heading'), { level: 2 });
    case 'subheading':
      return turnInto(nodeType(schema, 'heading'), { level: 3 });
    case 'pullQuote':
      return turnInto(nodeType(schema, 'pullQuote'));
    case 'quotation':
    case 'box':
      return wrapIn(nodeType(schema, kind));
    case 'bulletList':
    case 'numberedList':
      return makeList(kind === 'numberedList');
  }
}

/** Turns the selected blocks of text into a type; each stays the block that it was. */
function turnInto(type: NodeType, attributes: Attrs = {}): Command {
  return (state, dispatch) => {
    if (!setBlockType(type, attributes)(state)) return false;
    const { tr } = state;
    for (const { $from, $to } of state.selection.ranges) tr.setBlockType($from.pos, $to.pos, type, (node) => turned(node, attributes));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** The attributes of a block that becomes one of another type: its id, what it renders and what is suggested of it stay. */
export function turned({ attrs }: Node, attributes: Attrs): Attrs {
  const { level: _, attribution: __, ...kept } = attrs;
  return { ...kept, ...attributes };
}

/** Both commands as one change; nothing unless both can be done. */
function inTurn(first: Command, second: Command): Command {
  return (state, dispatch) => {
    const { tr } = state;
    const take = (made: Transaction): void => {
      for (const step of made.steps) tr.step(step);
      tr.setSelection(Selection.fromJSON(tr.doc, made.selection.toJSON()));
    };
    if (!first(state, take) || !second(state.apply(tr), take)) return false;
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** A list of the block, or a list of the other sort of the list. */
function makeList(ordered: boolean): Command {
  return (state, dispatch, view) => {
    const list = around(state.selection.$from, 'list');
    if (list === null) return wrapInList(nodeType(state.schema, 'list'), { ordered })(state, dispatch, view);
    dispatch?.(state.tr.setNodeAttribute(list.at, 'ordered', ordered));
    return true;
  };
}

const unwrap: Command = (state, dispatch, view) => {
  const { $from } = state.selection;
  if (around($from, 'listItem') !== null) return liftListItem(nodeType(state.schema, 'listItem'))(state, dispatch, view);
  if (around($from, 'quotation') !== null || around($from, 'box') !== null) return lift(state, dispatch, view);
  return false;
};

/** Puts a mark without words of its own on the selected text, or takes it away. */
export function toggle(mark: MarkName): Command {
  return (state, dispatch, view) => toggleMark(markType(state.schema, mark))(state, dispatch, view);
}

/** Blocks that are whole as they come: whoever puts one in writes on below it. */
const whole: ReadonlySet<string> = new Set<BlockName>(['figure', 'gallery', 'embed', 'divider']);

/**
 * Puts a block in place of the empty paragraph at the caret, or after the block that stands there. The caret goes into it where it is to be
 * written, and into the text below where it is whole: a paragraph of its own if there is none.
 */
export function insertBlock(make: (schema: EditorState['schema']) => Node): Command {
  return ({ schema, selection, tr }, dispatch) => {
    const { $from, $to } = selection;
    const node = make(schema);
    const depth = depthFor($to, node);
    if (depth === null) return false;
    if (dispatch === undefined) return true;
    const isEmptyParagraph =
      $from.sameParent($to) && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0 && $from.depth === depth + 1;
    const from = isEmptyParagraph ? $from.before() : $to.depth > depth ? $to.after(depth + 1) : $to.pos;
    const to = isEmptyParagraph ? $from.after() : from;
    tr.replaceWith(from, to, node);
    const end = from + node.nodeSize;
    if (whole.has(node.type.name)) goOnAt(tr, end);
    else {
      if (tr.doc.resolve(end).nodeAfter === null) tr.insert(end, nodeType(schema, 'paragraph').create());
      tr.setSelection(Selection.near(tr.doc.resolve(from), 1));
    }
    dispatch(tr.setMeta(undoneAlone, true).scrollIntoView());
    return true;
  };
}

/** The meta of a transaction that undoing takes back alone, without what was typed right before it. */
export const undoneAlone = 'undone-alone';

/** Puts the caret into the text that begins at a place between blocks: into a new paragraph where none does. */
export function goOnAt(tr: Transaction, place: number): void {
  const next = tr.doc.resolve(place).nodeAfter;
  if (next === null || !next.isTextblock || whole.has(next.type.name)) tr.insert(place, nodeType(tr.doc.type.schema, 'paragraph').create());
  tr.setSelection(TextSelection.create(tr.doc, place + 1));
}

/** Puts the caret into an empty paragraph at a place between blocks: the one that stands there, or a new one. */
export function goOnBelow(tr: Transaction, place: number): void {
  const next = tr.doc.resolve(place).nodeAfter;
  if (next?.type.name !== 'paragraph' || next.content.size > 0) tr.insert(place, nodeType(tr.doc.type.schema, 'paragraph').create());
  tr.setSelection(TextSelection.create(tr.doc, place + 1));
}

/** The depth of the nearest place that may hold the node. */
function depthFor($at: ResolvedPos, node: Node): number | null {
  for (let depth = $at.depth; depth >= 0; depth--) {
    const index = $at.indexAfter(depth);
    if ($at.node(depth).isBlock && !$at.node(depth).isTextblock && $at.node(depth).canReplaceWith(index, index, node.type)) return depth;
  }
  return null;
}

/** Moves the block at the caret up or down among its neighbours: in a list the item, in a table nothing. */
export function moveBlock(by: -1 | 1): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection;
    const depth = movableDepth($from, $to.pos, state.selection instanceof NodeSelection);
    if (depth === null) return false;
    const parent = $from.node(depth);
    const first = $from.index(depth);
    const last = Math.max(first, $to.pos > $from.pos ? $to.indexAfter(depth) - 1 : first);
    const neighbour = by < 0 ? first - 1 : last + 1;
    if (neighbour < 0 || neighbour >= parent.childCount) return false;
    if (dispatch === undefined) return true;
    const start = $from.posAtIndex(first, depth);
    const end = $from.posAtIndex(last + 1, depth);
    const size = parent.child(neighbour).nodeSize;
    const moved = state.doc.slice(start, end).content;
    const tr = state.tr.delete(start, end);
    const place = by < 0 ? start - size : start + size;
    tr.insert(place, moved);
    const shift = place - start;
    tr.setSelection(
      state.selection instanceof NodeSelection
        ? NodeSelection.create(tr.doc, place)
        : TextSelection.create(tr.doc, state.selection.anchor + shift, state.selection.head + shift),
    );
    dispatch(tr.scrollIntoView());
    return true;
  };
}

function movableDepth($from: ResolvedPos, to: number, isNode: boolean): number | null {
  for (let depth = isNode ? $from.depth : $from.depth - 1; depth >= 0; depth--) {
    const { name } = $from.node(depth).type;
    if (name === 'tableRow' || name === 'table') return null;
    if (['doc', 'list', 'box', 'gallery', 'quotation'].includes(name) && to <= $from.end(depth)) return depth;
  }
  return null;
}
