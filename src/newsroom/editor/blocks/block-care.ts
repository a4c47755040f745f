/**
 * Looks after blocks while people write: each has an id of its own, what a person wrote into counts as the person's, and inline nodes say
 * their marks in an attribute, because Yjs keeps no marks of nodes.
 */
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isFromElsewhere } from '../live/origin.ts';

/** The meta of the transaction that follows a composition. */
const composed = 'composed';

/**
 * The plugin; `newId` gives ids. What comes from others is theirs to look after, apart from the marks of inline nodes. What an input method
 * composes in becomes the person's when that has ended: a block that is drawn anew would break it off.
 */
export function blockCare(newId: () => string): Plugin {
  let view: EditorView | null = null;
  let uncomposed: Node | null = null;
  return new Plugin({
    view(opened) {
      view = opened;
      return {};
    },
    props: {
      handleDOMEvents: {
        compositionend(ended) {
          setTimeout(() => {
            if (!ended.isDestroyed && !ended.composing && uncomposed !== null) ended.dispatch(ended.state.tr.setMeta(composed, true));
          }, afterComposition);
          return false;
        },
      },
    },
    appendTransaction(transactions, before, after) {
      const hasEnded = transactions.some((transaction) => transaction.getMeta(composed) === true);
      if (!hasEnded && !transactions.some(({ docChanged }) => docChanged)) return null;
      const change = after.tr;
      if (transactions.some(isFromElsewhere)) takeMarks(change, after);
      else if (!hasEnded && uncomposed === null && isOnlyTyping(before.doc, after.doc)) return null;
      else {
        giveIds(change, after, newId);
        sayMarks(change, after);
        if (view?.composing === true) uncomposed ??= before.doc;
        else {
          claimForPerson(change, uncomposed ?? before.doc, after.doc);
          uncomposed = null;
        }
      }
      return change.docChanged ? change : null;
    },
  });
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

interface Placed {
  readonly node: Node;
  readonly at: number;
}

/**
 * A new id for every block that has none, and for all but one of those that share theirs: the first with content keeps it. So the second
 * half of a split paragraph is a new block that still renders what the whole did, and an empty line put before it is nothing's rendering.
 */
function giveIds(change: Transaction, { doc }: EditorState, newId: () => string): void {
  const owners = new Map<string, Placed[]>();
  doc.descendants((node, at) => {
    if (!('id' in node.attrs)) return;
    const id = String(node.attrs['id']);
    const sharing = owners.get(id);
    if (sharing === undefined) owners.set(id, [{ node, at }]);
    else sharing.push({ node, at });
  });
  for (const [id, sharing] of owners) {
    if (id !== '' && sharing.length === 1) continue;
    const keeper = id === '' ? null : (sharing.find(({ node }) => node.content.size > 0) ?? sharing[0]);
    for (const { node, at } of sharing) {
      if (node === keeper?.node && at === keeper.at) continue;
      change.setNodeAttribute(at, 'id', newId());
      if (id !== '' && node.isTextblock && node.content.size === 0) {
        change.setNodeAttribute(at, 'from', []);
        change.setNodeAttribute(at, 'seen', []);
      }
    }
  }
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

/** Machine text that a person changed is the person's; a block that holds others is, once nothing in it is the machine's. */
function claimForPerson(change: Transaction, before: Node, after: Node): void {
  const machines: Placed[] = [];
  after.descendants((node, at) => {
    if (node.attrs['by'] === 'machine') machines.push({ node, at });
  });
  if (machines.length === 0) return;
  const old = new Map<unknown, Node>();
  before.descendants((node) => {
    if (node.attrs['by'] === 'machine') old.set(node.attrs['id'], node);
  });
  const claimed = new Set<Node>();
  for (const { node, at } of machines.toReversed()) {
    const was = old.get(node.attrs['id']);
    const holdsText = node.isTextblock || node.type.name === 'footnote';
    if (holdsText ? was === undefined || was.textContent === node.textContent : !holdsOnlyClaimed(node, claimed)) continue;
    if (was === node) continue;
    claimed.add(node);
    change.setNodeAttribute(at, 'by', 'person');
  }
}

function holdsOnlyClaimed(node: Node, claimed: ReadonlySet<Node>): boolean {
  let holds = false;
  let others = false;
  node.descendants((inner) => {
    if (!('by' in inner.attrs)) return;
    holds = true;
    others ||= inner.attrs['by'] === 'machine' && !claimed.has(inner);
  });
  return holds && !others;
}
