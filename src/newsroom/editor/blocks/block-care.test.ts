import { splitBlock } from '@tiptap/pm/commands';
import { type Node, Slice } from '@tiptap/pm/model';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../../draft/draft-schema.ts';
import { blockCare } from './block-care.ts';

const { nodes } = draftSchema;
const paragraph = (id: string, text: string, attrs: object = {}) =>
  draftSchema.node('paragraph', { id, ...attrs }, text === '' ? [] : draftSchema.text(text));
const translated = { from: ['original'], seen: ['print'] };

function stateOf(...blocks: readonly Node[]): EditorState {
  let count = 0;
  return EditorState.create({ doc: draftSchema.node('doc', null, [...blocks]), plugins: [blockCare(() => `new-${++count}`)] });
}

function changed(state: EditorState, change: (tr: Transaction) => Transaction): Node {
  return state.apply(change(state.tr)).doc;
}

function splitAt(state: EditorState, position: number): Node {
  let split = state.apply(state.tr.setSelection(TextSelection.create(state.doc, position)));
  splitBlock(split, (tr) => {
    split = split.apply(tr);
  });
  return split.doc;
}

const said = (doc: Node, name: string) => doc.children.map(({ attrs }) => attrs[name]);

describe('blockCare', () => {
  it('gives an id to a block that has none', () =>
    expect(
      said(
        changed(stateOf(paragraph('', 'One')), (tr) => tr.insertText('x', 1)),
        'id',
      ),
    ).toEqual(['new-1']));
  it('gives the second half of a split block a new id', () =>
    expect(said(splitAt(stateOf(paragraph('a', 'One two')), 4), 'id')).toEqual(['a', 'new-1']));
  it('has both halves of a split translation render what the whole did', () =>
    expect(said(splitAt(stateOf(paragraph('a', 'One two', translated)), 4), 'from')).toEqual([['original'], ['original']]));
  it('leaves the id with the text when an empty line is put before it', () =>
    expect(said(splitAt(stateOf(paragraph('a', 'One', translated)), 1), 'id')).toEqual(['new-1', 'a']));
  it('has the empty line before a translation render nothing', () =>
    expect(said(splitAt(stateOf(paragraph('a', 'One', translated)), 1), 'from')).toEqual([[], ['original']]));
  it('gives a pasted copy an id of its own', () => {
    const state = stateOf(paragraph('a', 'One'), paragraph('b', 'Two'));
    const copy = state.doc.slice(0, state.doc.child(0).nodeSize);
    expect(
      said(
        changed(state, (tr) => tr.replace(state.doc.content.size, state.doc.content.size, new Slice(copy.content, 0, 0))),
        'id',
      ),
    ).toEqual(['a', 'b', 'new-1']);
  });
  it('counts machine text as the person\u2019s once the person wrote in it', () => {
    const machine = { by: 'machine' };
    const state = stateOf(paragraph('a', 'One', machine), paragraph('b', 'Two', machine));
    expect(
      said(
        changed(state, (tr) => tr.insertText('x', 2)),
        'by',
      ),
    ).toEqual(['person', 'machine']);
  });
  it('leaves machine text the machine’s when it is moved', () => {
    const state = stateOf(paragraph('a', 'One', { by: 'machine' }), paragraph('b', 'Two'));
    const cut = state.apply(state.tr.delete(0, 5));
    const doc = changed(cut, (tr) => tr.insert(0, paragraph('a', 'One', { by: 'machine' })));
    expect(said(doc, 'by')).toEqual(['machine', 'person']);
  });
  it('leaves machine text the machine\u2019s when only its looks change', () => {
    const state = stateOf(paragraph('a', 'One', { by: 'machine' }));
    expect(
      said(
        changed(state, (tr) => tr.addMark(1, 4, draftSchema.mark('strong'))),
        'by',
      ),
    ).toEqual(['machine']);
  });
  it('counts a quotation as the person\u2019s when the last machine paragraph in it was written into', () => {
    const machine = { by: 'machine' };
    const state = stateOf(draftSchema.node('quotation', { id: 'q', ...machine }, [paragraph('a', 'One', machine)]));
    expect(
      said(
        changed(state, (tr) => tr.insertText('x', 3)),
        'by',
      ),
    ).toEqual(['person']);
  });
  it('writes the marks of a line break into its attribute', () => {
    const line = draftSchema.node('paragraph', { id: 'a' }, [
      draftSchema.text('One'),
      draftSchema.node('hardBreak'),
      draftSchema.text('two'),
    ]);
    const doc = changed(stateOf(line), (tr) => tr.addMark(1, 8, draftSchema.mark('strong')));
    expect(doc.firstChild?.child(1).attrs['marks']).toEqual([{ type: 'strong' }]);
  });
  it('leaves a footnote its id and what it renders when its marks come from others', () => {
    const attributes = { id: 'f', ...translated, by: 'machine', marks: [{ type: 'strong' }] };
    const state = stateOf(draftSchema.node('paragraph', { id: 'a' }, [draftSchema.node('footnote', attributes, draftSchema.text('Note'))]));
    const doc = changed(state, (tr) => tr.insertText('x', 1).setMeta(ySyncPluginKey, { isChangeOrigin: true }));
    const footnote = doc.firstChild?.child(1);
    expect([footnote?.attrs, footnote?.marks.map(({ type }) => type.name)]).toEqual([attributes, ['strong']]);
  });
  it('changes nothing where everything is in order', () => {
    const state = stateOf(paragraph('a', 'One'));
    expect(
      changed(state, (tr) => tr.insertText('x', 1)).firstChild?.eq(
        nodes['paragraph']?.create({ id: 'a' }, draftSchema.text('xOne')) as Node,
      ),
    ).toBe(true);
  });
});
