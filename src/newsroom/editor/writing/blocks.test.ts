import type { Node } from '@tiptap/pm/model';
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../../draft/draft-schema.ts';
import { insertBlock, kindAt, makeKind, moveBlock, type TextKind, textKinds } from './blocks.ts';
import { newTable } from './tables.ts';

const paragraph = (text: string) => draftSchema.node('paragraph', { id: text }, text === '' ? [] : draftSchema.text(text));
const item = (text: string) => draftSchema.node('listItem', { id: `item ${text}` }, [paragraph(text)]);

/** The document after a command at the words, or in the first empty block. */
function done(command: Command, words: string, ...blocks: readonly Node[]): EditorState {
  const doc = draftSchema.node('doc', null, [...blocks]);
  let position = 1;
  doc.descendants((node, at) => {
    if (node.isTextblock && node.textContent === words) position = at + 1;
  });
  let state = EditorState.create({ doc });
  state = state.apply(state.tr.setSelection(TextSelection.create(doc, position)));
  command(state, (tr) => {
    state = state.apply(tr);
  });
  state.doc.check();
  return state;
}

const shape = (...given: Parameters<typeof done>) => done(...given).doc.toString();

describe('makeKind', () => {
  it.each<[TextKind, string]>([
    ['heading', 'doc(heading("One"))'],
    ['quotation', 'doc(quotation(paragraph("One")))'],
    ['pullQuote', 'doc(pullQuote("One"))'],
    ['bulletList', 'doc(list(listItem(paragraph("One"))))'],
    ['box', 'doc(box(paragraph("One")))'],
  ])('makes a %s of a paragraph', (kind, expected) => expect(shape(makeKind(kind), 'One', paragraph('One'))).toBe(expected));
  it.each<TextKind>(['heading', 'quotation', 'pullQuote', 'numberedList', 'box'])('makes a paragraph again of a %s', (kind) => {
    const made = done(makeKind(kind), 'One', paragraph('One'));
    expect(kindAt(made)).toBe(kind);
    expect(shape(makeKind(kind), 'One', ...made.doc.children)).toBe('doc(paragraph("One"))');
  });
  it.each<[TextKind, string]>([
    ['heading', 'doc(list(listItem(paragraph("One"))), heading("Two"))'],
    ['quotation', 'doc(list(listItem(paragraph("One"))), quotation(paragraph("Two")))'],
  ])('takes an item out of its list for a %s', (kind, expected) =>
    expect(shape(makeKind(kind), 'Two', draftSchema.node('list', { id: 'l' }, [item('One'), item('Two')]))).toBe(expected),
  );
  it('changes the sort of a list', () => {
    const list = draftSchema.node('list', { id: 'l' }, [item('One')]);
    expect(done(makeKind('numberedList'), 'One', list).doc.firstChild?.attrs['ordered']).toBe(true);
  });
  it.each<[TextKind, string]>([
    ['quotation', 'doc(quotation(paragraph("One")))'],
    ['numberedList', 'doc(list(listItem(paragraph("One"))))'],
    ['paragraph', 'doc(paragraph("One"))'],
    ['pullQuote', 'doc(pullQuote("One"))'],
  ])('makes a %s of a heading', (kind, expected) =>
    expect(shape(makeKind(kind), 'One', draftSchema.node('heading', { id: 'h' }, draftSchema.text('One')))).toBe(expected),
  );
});

describe('makeKind in a translation', () => {
  const rendering = { id: 'one', from: ['original'], seen: ['print'], by: 'machine' };
  const translated = draftSchema.node('paragraph', rendering, draftSchema.text('One'));
  /** What the block that holds the words says of itself. */
  const said = ({ doc }: EditorState) => {
    const found: object[] = [];
    doc.descendants(({ isTextblock, attrs: { id, from, seen, by } }) => {
      if (isTextblock) found.push({ id, from, seen, by });
    });
    return found;
  };
  it.each(textKinds.filter((kind) => kind !== 'paragraph'))('leaves the text its id and what it renders in a %s', (kind) =>
    expect(said(done(makeKind(kind), 'One', translated))).toEqual([rendering]),
  );
  it.each(textKinds.filter((kind) => kind !== 'paragraph'))(
    'leaves the text its id and what it renders when a %s is a paragraph again',
    (kind) =>
      expect(said(done(makeKind('paragraph'), 'One', ...done(makeKind(kind), 'One', translated).doc.children))).toEqual([rendering]),
  );
  it('leaves the text what it renders from one kind to another', () =>
    expect(
      textKinds.map((from) =>
        textKinds.map((to) => said(done(makeKind(to), 'One', ...done(makeKind(from), 'One', translated).doc.children))),
      ),
    ).toEqual(textKinds.map(() => textKinds.map(() => [rendering]))));
  it('leaves what is suggested of a block', () => {
    const suggestion = { id: 's', by: 'anna', at: '', kind: 'split' };
    const split = draftSchema.node('paragraph', { ...rendering, suggestion }, draftSchema.text('One'));
    expect(done(makeKind('heading'), 'One', split).doc.firstChild?.attrs['suggestion']).toEqual(suggestion);
  });
});

describe('moveBlock', () => {
  it('moves a block down past its neighbour', () =>
    expect(shape(moveBlock(1), 'One', paragraph('One'), paragraph('Two'))).toBe('doc(paragraph("Two"), paragraph("One"))'));
  it('moves a block up', () =>
    expect(shape(moveBlock(-1), 'Two', paragraph('One'), paragraph('Two'))).toBe('doc(paragraph("Two"), paragraph("One"))'));
  it('keeps the caret in the block', () =>
    expect(done(moveBlock(1), 'One', paragraph('One'), paragraph('Two')).selection.$from.parent.textContent).toBe('One'));
  it('moves an item within its list', () =>
    expect(shape(moveBlock(1), 'One', draftSchema.node('list', { id: 'l' }, [item('One'), item('Two')]))).toBe(
      'doc(list(listItem(paragraph("Two")), listItem(paragraph("One"))))',
    ));
  it('stays where there is no neighbour', () => expect(moveBlock(1)(done(() => true, 'One', paragraph('One')))).toBe(false));
});

describe('insertBlock', () => {
  const figure = insertBlock((schema) => schema.node('figure'));
  it('writes on below a picture', () =>
    expect(done(figure, '', paragraph('One'), paragraph('')).selection.$head.parent.type.name).toBe('paragraph'));
  it('writes on in the text that follows a picture', () =>
    expect(done(figure, 'One', paragraph('One'), paragraph('Two')).selection.$head.parent.textContent).toBe('Two'));
  it('writes on between a picture and a table', () => {
    const table = newTable(draftSchema, { rows: 1, columns: 1 });
    expect(shape(figure, 'One', paragraph('One'), table)).toBe('doc(paragraph("One"), figure, paragraph, table(tableRow(tableCell)))');
  });
  it('writes in the first cell of a table', () =>
    expect(
      done(
        insertBlock((schema) => newTable(schema, { rows: 1, columns: 1 })),
        'One',
        paragraph('One'),
      ).selection.$head.parent.type.name,
    ).toBe('tableCell'));
  const divider = insertBlock((schema) => schema.node('divider'));
  it('takes the place of an empty paragraph', () =>
    expect(shape(divider, '', paragraph('One'), paragraph(''), paragraph('Two'))).toBe('doc(paragraph("One"), divider, paragraph("Two"))'));
  it('follows a block with text, and leaves room to write on', () =>
    expect(shape(divider, 'One', paragraph('One'))).toBe('doc(paragraph("One"), divider, paragraph)'));
  it('follows a list that cannot hold it', () =>
    expect(shape(divider, 'One', draftSchema.node('list', { id: 'l' }, [item('One')]))).toBe(
      'doc(list(listItem(paragraph("One"))), divider, paragraph)',
    ));
});
