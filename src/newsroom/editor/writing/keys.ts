/** The keys of the body. `keyList` is what the help shows; the others do what everybody expects. */
import { baseKeymap, chainCommands, createParagraphNear, liftEmptyBlock, splitBlock } from '@tiptap/pm/commands';
import { undoInputRule } from '@tiptap/pm/inputrules';
import type { NodeType, ResolvedPos } from '@tiptap/pm/model';
import { liftListItem, sinkListItem, splitListItem } from '@tiptap/pm/schema-list';
import { type Command, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { addRowAfter, goToNextCell } from '@tiptap/pm/tables';
import { goOnBelow, makeKind, moveBlock, toggle } from './blocks.ts';
import { addFootnote, leaveFootnote } from './footnotes.ts';
import { isInLastCell } from './tables.ts';
import { nodeType } from './words.ts';

/** Blocks whose text is no part of what stands around them. */
const apart = new Set(['figure', 'embed', 'gallery', 'table', 'divider']);

/** What keys do in the body. */
export function bodyKeys(): Readonly<Record<string, Command>> {
  const listItem = (make: (type: ReturnType<typeof nodeType>) => Command): Command => {
    return (state, dispatch, view) => make(nodeType(state.schema, 'listItem'))(state, dispatch, view);
  };
  const erase = (side: -1 | 1, usual: Command | undefined): Command =>
    chainCommands(undoInputRule, stayApart(side), usual ?? (() => false));
  return {
    ...baseKeymap,
    Enter: chainCommands(
      leaveFootnote,
      choosePicture,
      leaveCaption,
      listItem((type) => splitListItem(type)),
      createParagraphNear,
      liftEmptyBlock,
      splitBlock,
    ),
    'Shift-Enter': chainCommands(leaveFootnote, breakLine),
    Escape: leaveFootnote,
    Backspace: erase(-1, baseKeymap['Backspace']),
    'Mod-Backspace': erase(-1, baseKeymap['Mod-Backspace']),
    'Shift-Backspace': erase(-1, baseKeymap['Backspace']),
    Delete: erase(1, baseKeymap['Delete']),
    'Mod-Delete': erase(1, baseKeymap['Mod-Delete']),
    Tab: chainCommands(listItem(sink), goToNextCell(1), addRowAndGo),
    'Shift-Tab': chainCommands(listItem(liftListItem), goToNextCell(-1)),
    'Mod-b': toggle('strong'),
    'Mod-i': toggle('emphasis'),
    'Mod-.': toggle('superscript'),
    'Mod-,': toggle('subscript'),
    'Mod-Alt-0': makeKind('paragraph'),
    'Mod-Alt-2': makeKind('heading'),
    'Mod-Alt-3': makeKind('subheading'),
    'Mod-Shift-7': makeKind('numberedList'),
    'Mod-Shift-8': makeKind('bulletList'),
    'Mod-Shift-9': makeKind('quotation'),
    'Mod-Alt-f': addFootnote,
    'Alt-ArrowUp': moveBlock(-1),
    'Alt-ArrowDown': moveBlock(1),
  };
}

/** Puts the item into a list of its own under the one before: numbered if the list around it is. */
function sink(type: NodeType): Command {
  return (state, dispatch, view) => {
    const list = state.selection.$from.node(-2);
    const ordered = list?.type.name === 'list' && list.attrs['ordered'] === true;
    return sinkListItem(type)(
      state,
      dispatch &&
        ((tr) => {
          const { $from } = tr.selection;
          if (ordered && $from.node(-2)?.type.name === 'list') tr.setNodeAttribute($from.before($from.depth - 2), 'ordered', true);
          dispatch(tr);
        }),
      view,
    );
  };
}

const breakLine: Command = ({ schema, selection, tr }, dispatch) => {
  if (!selection.$from.parent.inlineContent) return false;
  dispatch?.(tr.replaceSelectionWith(nodeType(schema, 'hardBreak').create()).scrollIntoView());
  return true;
};

/** In a caption Enter goes on below the picture; in a cell it breaks the line. */
const leaveCaption: Command = (state, dispatch, view) => {
  const { $from } = state.selection;
  const { name } = $from.parent.type;
  if (name === 'tableCell') return breakLine(state, dispatch, view);
  if (name !== 'figure' && name !== 'embed') return false;
  if (dispatch === undefined) return true;
  const outer = $from.node($from.depth - 1).type.name === 'gallery' ? $from.depth - 1 : $from.depth;
  const { tr } = state;
  goOnBelow(tr, $from.after(outer));
  dispatch(tr.scrollIntoView());
  return true;
};

/** Enter on a figure that waits for its picture asks for one. */
const choosePicture: Command = ({ selection }, dispatch, view) => {
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'figure' || selection.node.attrs['picture'] !== null)
    return false;
  const figure = view?.nodeDOM(selection.from);
  if (dispatch !== undefined && figure instanceof HTMLElement) figure.querySelector('button')?.click();
  return true;
};

const addRowAndGo: Command = (state, dispatch, view) => {
  if (!isInLastCell(state)) return false;
  if (dispatch === undefined || view === undefined) return true;
  addRowAfter(state, dispatch);
  return goToNextCell(1)(view.state, dispatch);
};

/** Erasing at the edge of a block never runs text into a caption or a cell: the neighbour is selected, and goes with the next stroke. */
function stayApart(side: -1 | 1): Command {
  return ({ selection, tr, doc }, dispatch) => {
    const { $from, empty } = selection;
    if (!empty || !(selection instanceof TextSelection) || !isAtEdge($from, side)) return false;
    const depth = $from.depth;
    const held = side < 0 ? heldAt($from) : null;
    if (held !== null) {
      dispatch?.(tr.setSelection(NodeSelection.create(doc, held)).scrollIntoView());
      return true;
    }
    if (apart.has($from.parent.type.name)) return true;
    if (depth === 0) return false;
    const $edge = doc.resolve(side < 0 ? $from.before(depth) : $from.after(depth));
    const neighbour = side < 0 ? $edge.nodeBefore : $edge.nodeAfter;
    if (neighbour === null || !apart.has(neighbour.type.name)) return false;
    dispatch?.(tr.setSelection(NodeSelection.create(doc, side < 0 ? $edge.pos - neighbour.nodeSize : $edge.pos)).scrollIntoView());
    return true;
  };
}

/** Where the block begins that erasing backwards takes next: the figure of a caption, the table of which nothing is written. */
function heldAt($from: ResolvedPos): number | null {
  const { name } = $from.parent.type;
  if (name === 'figure' || name === 'embed') return $from.before();
  if (name !== 'tableCell') return null;
  const depth = $from.depth - 2;
  const isFirst = $from.start(depth) === $from.before() - 1;
  return isFirst && $from.node(depth).textContent === '' ? $from.before(depth) : null;
}

function isAtEdge($at: ResolvedPos, side: -1 | 1): boolean {
  return $at.parent.isTextblock && $at.parentOffset === (side < 0 ? 0 : $at.parent.content.size);
}

/** The keys that the help lists, with the names of their texts. */
export const keyList = [
  ['Mod-b', 'editor.strong'],
  ['Mod-i', 'editor.emphasis'],
  ['Mod-k', 'editor.link'],
  ['Mod-Alt-l', 'editor.language'],
  ['Mod-.', 'editor.superscript'],
  ['Mod-,', 'editor.subscript'],
  ['Mod-Alt-0', 'editor.paragraph'],
  ['Mod-Alt-2', 'editor.heading'],
  ['Mod-Alt-3', 'editor.subheading'],
  ['Mod-Shift-8', 'editor.bulletList'],
  ['Mod-Shift-7', 'editor.numberedList'],
  ['Mod-Shift-9', 'editor.quotation'],
  ['/', 'editor.insert'],
  ['Mod-Alt-f', 'editor.footnote'],
  ['Alt-ArrowUp', 'editor.moveUp'],
  ['Alt-ArrowDown', 'editor.moveDown'],
  ['Mod-Alt-m', 'editor.comment'],
  ['Mod-z', 'editor.undo'],
  ['Mod-Shift-z', 'editor.redo'],
] as const;
