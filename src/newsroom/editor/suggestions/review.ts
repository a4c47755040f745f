/** What is suggested in a draft, and settling it. */
import type { Mark, Node, ResolvedPos } from '@tiptap/pm/model';
import { type Command, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { BlockSuggestion, SuggestionAttributes } from '../../../draft/draft-schema.ts';
import { markType } from '../writing/words.ts';
import { joinSplit, removeBlock } from './track.ts';

export interface Suggestion extends SuggestionAttributes {
  /** Where it begins and ends in the text. */
  readonly from: number;
  readonly to: number;
  readonly inserted: string;
  readonly deleted: string;
  /** What is suggested of blocks and rows, each kind once. */
  readonly blocks: readonly SuggestedKind[];
}

type SuggestedKind = BlockSuggestion['kind'] | 'row-insertion' | 'row-deletion';

/** The meta of a transaction that settles suggestions: it is never itself noted as one. */
export const settling = 'suggestions-settled';

/** The suggestions in the order of the text; all that has one id is one. */
export function suggestionsIn(doc: Node): readonly Suggestion[] {
  const found = new Map<string, Suggestion>();
  const add = (attributes: SuggestionAttributes, part: Partial<Suggestion> & { readonly from: number; readonly to: number }): void => {
    const known = found.get(attributes.id) ?? { ...attributes, from: part.from, to: part.to, inserted: '', deleted: '', blocks: [] };
    found.set(attributes.id, {
      ...known,
      to: Math.max(known.to, part.to),
      inserted: known.inserted + (part.inserted ?? ''),
      deleted: known.deleted + (part.deleted ?? ''),
      blocks: [...new Set([...known.blocks, ...(part.blocks ?? [])])],
    });
  };
  doc.descendants((node, at) => {
    const range = { from: at, to: at + node.nodeSize };
    for (const mark of node.marks) {
      const attributes = mark.attrs as SuggestionAttributes;
      if (!isSuggestionMark(mark) || isToldOfBlock(doc.resolve(at), attributes.id)) continue;
      add(attributes, { ...range, [mark.type.name === 'insertion' ? 'inserted' : 'deleted']: wordsOf(node) });
    }
    const suggestion: BlockSuggestion | null = node.attrs['suggestion'] ?? null;
    if (suggestion === null) return true;
    const { kind } = suggestion;
    const isWhole = kind === 'insertion' || kind === 'deletion';
    const words = isWhole ? { [kind === 'insertion' ? 'inserted' : 'deleted']: wordsOfBlock(node) } : {};
    add(suggestion, { ...range, ...words, blocks: [isWhole && node.type.name === 'tableRow' ? `row-${kind}` : kind] });
    return true;
  });
  return [...found.values()];
}

function isSuggestionMark({ type: { name } }: Mark): boolean {
  return name === 'insertion' || name === 'deletion';
}

/** True if the words stand in a block that comes or goes as a whole with the suggestion of this id: all that it says is told of it already. */
function isToldOfBlock($at: ResolvedPos, id: string): boolean {
  for (let depth = $at.depth; depth > 0; depth--) {
    const suggestion: BlockSuggestion | null = $at.node(depth).attrs['suggestion'] ?? null;
    if (suggestion?.id === id && (suggestion.kind === 'insertion' || suggestion.kind === 'deletion')) return true;
  }
  return false;
}

/** The words of a block; those of a row cell by cell. */
function wordsOfBlock(node: Node): string {
  if (node.type.name !== 'tableRow') return node.textContent;
  return node.children
    .map(({ textContent }) => textContent)
    .filter((words) => words !== '')
    .join(' · ');
}

function wordsOf(node: Node): string {
  return node.isText ? (node.text ?? '') : node.type.name === 'hardBreak' ? ' ' : node.textContent;
}

/** Accepts or rejects the suggestions with these ids. */
export function settle(ids: ReadonlySet<string>, verdict: 'accept' | 'reject'): Command {
  return ({ tr, doc }, dispatch) => {
    const changes: ((tr: Transaction) => void)[] = [];
    doc.descendants((node, at) => {
      const change = node.isInline ? inlineChange(node, at, { ids, verdict }) : blockChange(node, at, { ids, verdict });
      if (change !== null) changes.push(change.make);
      return change?.isWhole !== true;
    });
    if (changes.length === 0) return false;
    for (const change of changes.toReversed()) change(tr);
    dispatch?.(tr.setMeta(settling, true));
    return true;
  };
}

interface Verdict {
  readonly ids: ReadonlySet<string>;
  readonly verdict: 'accept' | 'reject';
}

interface Change {
  readonly make: (tr: Transaction) => void;
  /** True if nothing inside is left to settle. */
  readonly isWhole: boolean;
}

function inlineChange(node: Node, at: number, { ids, verdict }: Verdict): Change | null {
  const settled = node.marks.filter((mark) => isSuggestionMark(mark) && ids.has(mark.attrs['id']));
  if (settled.length === 0) return null;
  const goes = settled.some(({ type }) => type.name === (verdict === 'accept' ? 'deletion' : 'insertion'));
  const end = at + node.nodeSize;
  return {
    isWhole: goes,
    make: (tr) => {
      if (goes) tr.delete(at, end);
      else for (const { type } of settled) tr.removeMark(at, end, markType(tr.doc.type.schema, type.name as 'insertion' | 'deletion'));
    },
  };
}

function blockChange(node: Node, at: number, { ids, verdict }: Verdict): Change | null {
  const suggestion: BlockSuggestion | null = node.attrs['suggestion'] ?? null;
  if (suggestion === null || !ids.has(suggestion.id)) return null;
  const goes = suggestion.kind === (verdict === 'accept' ? 'deletion' : 'insertion');
  if (goes) return { isWhole: true, make: (tr) => removeBlock(tr, at) };
  const joins = suggestion.kind === (verdict === 'accept' ? 'join' : 'split');
  return {
    isWhole: false,
    make: (tr) => (joins && stays(tr.doc, at, verdict) ? joinSplit(tr, at) : tr.setNodeAttribute(at, 'suggestion', null)),
  };
}

/** False where the block before may go with another suggestion: what is joined to it would go too. */
function stays(doc: Node, at: number, verdict: Verdict['verdict']): boolean {
  const before: BlockSuggestion | null = doc.resolve(at).nodeBefore?.attrs['suggestion'] ?? null;
  return before === null || before.kind === 'split' || before.kind === 'join' || (before.kind === 'deletion' && verdict === 'reject');
}

/** Goes to the next suggestion after the caret, or the last before it, round the end. */
export function goToSuggestion(side: -1 | 1): Command {
  return ({ doc, selection, tr }, dispatch) => {
    const all = suggestionsIn(doc);
    const later = side > 0 ? all.find(({ from }) => from > selection.from) : all.findLast(({ to }) => to < selection.from);
    const target = later ?? (side > 0 ? all[0] : all.at(-1));
    if (target === undefined) return false;
    dispatch?.(tr.setSelection(TextSelection.near(doc.resolve(Math.min(target.from + 1, doc.content.size)))).scrollIntoView());
    return true;
  };
}
