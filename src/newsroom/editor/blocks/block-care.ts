/**
 * Looks after blocks while people write: each has an id of its own and renders what its text did before, what a person wrote into counts as
 * the person's, and inline nodes say their marks in an attribute, because Yjs keeps no marks of nodes.
 */
import type { Node, Slice } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';
import type { EditorView } from '@tiptap/pm/view';
import { isFromElsewhere } from '../live/origin.ts';
import { keepAlignment } from './keep-alignment.ts';
import { type TracedText, traceText } from './text-origins.ts';

/** The meta of the transaction that follows a composition. */
const composed = 'composed';

/**
 * The plugin; `newId` gives ids. What comes from others is theirs to look after, apart from the marks of inline nodes. What an input method
 * composes in becomes the person's when that has ended: a block that is drawn anew would break it off.
 */
export function blockCare(newId: () => string): Plugin {
  let view: EditorView | null = null;
  let composing: { readonly before: Node; readonly mapping: Mapping } | null = null;
  let pasted: Slice | null = null;
  return new Plugin({
    view(opened) {
      view = opened;
      return {};
    },
    props: {
      transformPasted(slice) {
        pasted = slice;
        return slice;
      },
      handleDOMEvents: {
        compositionend(ended) {
          setTimeout(() => {
            if (!ended.isDestroyed && !ended.composing && composing !== null) ended.dispatch(ended.state.tr.setMeta(composed, true));
          }, afterComposition);
          return false;
        },
      },
    },
    appendTransaction(transactions, before, after) {
      const hasEnded = transactions.some((transaction) => transaction.getMeta(composed) === true);
      if (!hasEnded && !transactions.some(({ docChanged }) => docChanged)) return null;
      const isElsewhere = transactions.some(isFromElsewhere);
      const puts = transactions.some(isPaste) ? pasted : null;
      const mayBeTyping = !isElsewhere && !hasEnded && composing === null && puts === null;
      if (mayBeTyping && isOnlyTyping(before.doc, after.doc)) return null;
      const change = after.tr;
      const mapping = composing?.mapping ?? new Mapping();
      for (const transaction of transactions) mapping.appendMapping(transaction.mapping);
      if (isElsewhere) {
        takeMarks(change, after);
        return change.docChanged ? change : null;
      }
      const start = composing?.before ?? before.doc;
      const traced = traceText(start, after.doc, { mapping, pasted: puts });
      let places: ReadonlyMap<string, number> | null = null;
      giveIds(change, { traced, newId, stood: () => (places ??= stoodAt(start, mapping)) });
      sayMarks(change, after);
      if (view?.composing === true) composing = { before: start, mapping };
      else {
        keepAlignment(change, start, traced);
        composing = null;
      }
      return change.docChanged ? change : null;
    },
  });
}

function isPaste(transaction: Transaction): boolean {
  const event: unknown = transaction.getMeta('uiEvent');
  return event === 'paste' || event === 'drop';
}

/** So long after its end the editor has taken in what was composed, in milliseconds. */
const afterComposition = 100;

/**
 * True if all that differs is text that a person typed into the person's own blocks of nothing but text: then nothing needs care, and a key
 * costs no walk through the article.
 */
function isOnlyTyping(before: Node, after: Node): boolean {
  if (before === after) return true;
  if (before.type !== after.type || before.attrs['id'] !== after.attrs['id'] || after.attrs['id'] === '') return false;
  if (after.isTextblock) return after.attrs['by'] !== 'machine' && hasOnlyText(before) && hasOnlyText(after);
  return before.childCount === after.childCount && after.children.every((child, index) => isOnlyTyping(before.child(index), child));
}

function hasOnlyText({ children }: Node): boolean {
  return children.every(({ isText }) => isText);
}

/**
 * A new id for every block that has none, and for all but one of those that share theirs: the one with the text keeps it, then the one that
 * stood there, then the first with content. So the second half of a split paragraph is a new block that still renders what the whole did, an
 * empty line put before it is nothing's rendering, and a copy is a new block wherever it is put.
 */
function giveIds(change: Transaction, { traced, newId, stood }: Care): void {
  const owners = new Map<string, Placed[]>();
  change.doc.descendants((node, at) => {
    if (!('id' in node.attrs)) return;
    const id = String(node.attrs['id']);
    const sharing = owners.get(id);
    if (sharing === undefined) owners.set(id, [{ node, at }]);
    else sharing.push({ node, at });
  });
  for (const [id, sharing] of owners) {
    if (id !== '' && sharing.length === 1) continue;
    const keeper = id === '' ? null : keeperOf(sharing, traced, stood().get(id));
    for (const { node, at } of sharing) {
      if (at === keeper?.at) continue;
      change.setNodeAttribute(at, 'id', newId());
      if (id !== '' && isEmptyLine(node)) {
        change.setNodeAttribute(at, 'from', []);
        change.setNodeAttribute(at, 'seen', []);
      }
    }
  }
}

interface Placed {
  readonly node: Node;
  readonly at: number;
}

interface Care {
  readonly traced: TracedText;
  /** Where the blocks of the document before stand now, by their ids. */
  readonly stood: () => ReadonlyMap<string, number>;
  readonly newId: () => string;
}

function keeperOf(sharing: readonly Placed[], { blocks }: TracedText, stood: number | undefined): Placed | undefined {
  const hasContent = ({ node }: Placed): boolean => !isEmptyLine(node);
  return (
    sharing.find(({ node, at }) => blocks.some((block) => block.at === at && block.origins.some((origin) => isSameId(origin, node)))) ??
    sharing.find((placed) => placed.at === stood && hasContent(placed)) ??
    sharing.find(hasContent) ??
    sharing[0]
  );
}

/** True for a block of text without any; a picture or an embed without a caption is something. */
function isEmptyLine({ type, isTextblock, content }: Node): boolean {
  return isTextblock && content.size === 0 && type.name !== 'figure' && type.name !== 'embed';
}

function isSameId(one: Node, other: Node): boolean {
  return one.attrs['id'] === other.attrs['id'];
}

function stoodAt(before: Node, mapping: Mapping): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  before.descendants((node, at) => {
    const moved = 'id' in node.attrs ? mapping.mapResult(at, 1) : null;
    if (moved !== null && !moved.deletedAfter) places.set(String(node.attrs['id']), moved.pos);
  });
  return places;
}

function sayMarks(change: Transaction, { doc }: EditorState): void {
  eachInlineNode(doc, (node, at) => {
    const said = node.marks.length === 0 ? null : node.marks.map((mark) => mark.toJSON());
    if (JSON.stringify(said) !== JSON.stringify(node.attrs['marks'])) change.setNodeAttribute(at, 'marks', said);
  });
}

function takeMarks(change: Transaction, { doc, schema }: EditorState): void {
  eachInlineNode(doc, (node, at) => {
    const said: unknown = node.attrs['marks'];
    const marks = Array.isArray(said) ? said.flatMap((json) => readMark(schema, json)) : [];
    const isSame = marks.length === node.marks.length && marks.every((mark) => mark.isInSet(node.marks));
    if (!isSame) change.setNodeMarkup(at, null, node.attrs, marks);
  });
}

function readMark(schema: EditorState['schema'], json: unknown) {
  try {
    return [schema.markFromJSON(json)];
  } catch {
    return [];
  }
}

function eachInlineNode(doc: Node, visit: (node: Node, at: number) => void): void {
  doc.descendants((node, at) => {
    if (node.isInline && !node.isText && 'marks' in node.attrs) visit(node, at);
  });
}
