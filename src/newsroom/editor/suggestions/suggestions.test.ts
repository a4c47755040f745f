import { splitBlock } from '@tiptap/pm/commands';
import { type Node, Slice } from '@tiptap/pm/model';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../../draft/draft-schema.ts';
import { moveBlock } from '../writing/blocks.ts';
import { settle, suggestionsIn } from './review.ts';
import { asSuggestion } from './track.ts';

const paragraph = (text: string) => draftSchema.node('paragraph', { id: text }, text === '' ? [] : draftSchema.text(text));
const docOf = (...blocks: readonly Node[]) => draftSchema.node('doc', null, [...blocks]);

/** A person who suggests; each `change` sees the text as it is then. */
function suggested(doc: Node, ...changes: readonly ((state: EditorState) => Transaction)[]): EditorState {
  let count = 0;
  let state = EditorState.create({ doc });
  for (const change of changes) {
    const tr = asSuggestion(change(state), state, { by: 'anna', now: () => '2026-03-01T09:00:00Z', newId: () => `s${++count}` });
    if (tr === null) throw new Error('the change was refused');
    state = state.apply(tr);
    state.doc.check();
  }
  return state;
}

function settled(state: EditorState, verdict: 'accept' | 'reject'): Node {
  let next = state;
  settle(new Set(suggestionsIn(state.doc).map(({ id }) => id)), verdict)(state, (tr) => {
    next = state.apply(tr);
  });
  next.doc.check();
  return next.doc;
}

const outcome = (state: EditorState) => [settled(state, 'accept').toString(), settled(state, 'reject').toString()];

const type = (at: number, text: string) => (state: EditorState) => state.tr.insertText(text, at);
const erase = (from: number, to: number) => (state: EditorState) => state.tr.delete(from, to);
const split = (at: number) => (state: EditorState) => {
  let tr = state.tr;
  const there = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
  splitBlock(there, (made) => {
    tr = made;
  });
  return state.tr.step(tr.steps[0] as NonNullable<(typeof tr.steps)[0]>);
};

const one = docOf(paragraph('One two'));

describe('asSuggestion', () => {
  it('notes typed words', () =>
    expect(outcome(suggested(one, type(4, ' and')))).toEqual(['doc(paragraph("One and two"))', 'doc(paragraph("One two"))']));
  it('takes words typed letter by letter for one suggestion', () =>
    expect(suggestionsIn(suggested(one, type(4, 'x'), type(5, 'y'), type(6, 'z')).doc).map(({ inserted }) => inserted)).toEqual(['xyz']));
  it('notes erased words', () =>
    expect(outcome(suggested(one, erase(4, 8)))).toEqual(['doc(paragraph("One"))', 'doc(paragraph("One two"))']));
  it('forgets what was only suggested when it is erased', () =>
    expect(suggestionsIn(suggested(one, type(4, 'xyz'), erase(4, 7)).doc)).toEqual([]));
  it('puts typed words behind those that they replace', () =>
    expect(outcome(suggested(one, (state) => state.tr.insertText('three', 5, 8)))).toEqual([
      'doc(paragraph("One three"))',
      'doc(paragraph("One two"))',
    ]));
  it('leaves the caret behind what was typed', () => {
    const atCaret = (state: EditorState) => state.tr.setSelection(TextSelection.create(state.doc, 4)).insertText(' and');
    expect(suggested(one, atCaret).selection.head).toBe(8);
  });
  it('notes a split block', () =>
    expect(outcome(suggested(one, split(4)))).toEqual(['doc(paragraph("One"), paragraph(" two"))', 'doc(paragraph("One two"))']));
  it('notes a split item of a list', () => {
    const list = docOf(draftSchema.node('list', { id: 'l' }, [draftSchema.node('listItem', { id: 'i' }, [paragraph('One two')])]));
    const change = (state: EditorState) => state.tr.split(6, 2);
    expect(outcome(suggested(list, change))).toEqual([
      'doc(list(listItem(paragraph("One")), listItem(paragraph(" two"))))',
      'doc(list(listItem(paragraph("One two"))))',
    ]);
  });
  it('notes pasted blocks', () => {
    const pasted = (state: EditorState) => state.tr.replace(9, 9, new Slice(docOf(paragraph('New')).content, 0, 0));
    expect(outcome(suggested(one, pasted))).toEqual(['doc(paragraph("One two"), paragraph("New"))', 'doc(paragraph("One two"))']);
  });
  it('notes blocks that are to go', () =>
    expect(outcome(suggested(docOf(paragraph('A'), paragraph('B')), erase(3, 6)))).toEqual([
      'doc(paragraph("A"))',
      'doc(paragraph("A"), paragraph("B"))',
    ]));
  it('notes joined blocks', () =>
    expect(outcome(suggested(docOf(paragraph('One'), paragraph('two')), erase(4, 6)))).toEqual([
      'doc(paragraph("Onetwo"))',
      'doc(paragraph("One"), paragraph("two"))',
    ]));
  it('notes words erased over the end of a block as joining it with the next', () =>
    expect(outcome(suggested(docOf(paragraph('One'), paragraph('two')), erase(2, 7)))).toEqual([
      'doc(paragraph("Owo"))',
      'doc(paragraph("One"), paragraph("two"))',
    ]));
  it('notes words erased over the end of an item as joining it with the next', () => {
    const item = (text: string) => draftSchema.node('listItem', { id: `i${text}` }, [paragraph(text)]);
    const list = docOf(draftSchema.node('list', { id: 'l' }, [item('One'), item('two')]));
    expect(outcome(suggested(list, erase(4, 10)))).toEqual([
      'doc(list(listItem(paragraph("Otwo"))))',
      'doc(list(listItem(paragraph("One")), listItem(paragraph("two"))))',
    ]);
  });
  it('lists what others suggest in a block that is to go', () =>
    expect(suggestionsIn(suggested(docOf(paragraph('A'), paragraph('B')), erase(3, 6), type(4, 'x')).doc)).toHaveLength(2));
  it('keeps the words of a block that joins one that goes', () =>
    expect(outcome(suggested(docOf(paragraph('One'), paragraph('two')), erase(4, 6), erase(0, 5)))).toEqual([
      'doc(paragraph("two"))',
      'doc(paragraph("One"), paragraph("two"))',
    ]));
  it('notes a moved block as gone here and new there', () => {
    const change = (state: EditorState) => {
      let tr = state.tr;
      moveBlock(1)(state, (made) => {
        tr = made;
      });
      return tr;
    };
    expect(outcome(suggested(docOf(paragraph('A'), paragraph('B')), change))).toEqual([
      'doc(paragraph("B"), paragraph("A"))',
      'doc(paragraph("A"), paragraph("B"))',
    ]);
  });
  it('never loses the text as it was: rejecting everything gives it back, whatever was typed and erased', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('', 'x', 'yz')), { maxLength: 6 }), (edits) => {
        const before = docOf(paragraph('One two'), paragraph('Three'));
        const changes = edits.map(([first, second, text]) => (state: EditorState) => {
          const places: number[] = [];
          state.doc.descendants((node, at) => {
            if (node.isTextblock) for (let i = 0; i <= node.content.size; i++) places.push(at + 1 + i);
          });
          const [from = 1, to = 1] = [places[first % places.length] ?? 1, places[second % places.length] ?? 1].sort((a, b) => a - b);
          return text === '' ? state.tr.delete(from, to) : state.tr.insertText(text, from, to);
        });
        expect(settled(suggested(before, ...changes), 'reject').toString()).toBe(before.toString());
      }),
    ));
});
