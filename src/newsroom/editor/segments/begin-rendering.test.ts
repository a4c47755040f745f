import type { Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../../draft/draft-schema.ts';
import { beginRendering } from './begin-rendering.ts';

type Attributes = Readonly<Record<string, unknown>>;

const paragraph = (id: string, text: string, attributes: Attributes = {}): Node =>
  draftSchema.node('paragraph', { id, ...attributes }, text === '' ? [] : [draftSchema.text(text)]);
const holding = (name: 'list' | 'listItem' | 'table', id: string, ...blocks: readonly Node[]): Node =>
  draftSchema.node(name, { id }, [...blocks]);
const item = (id: string, inner: Node): Node => holding('listItem', id, inner);
const cell = (id: string, text: string, attributes: Attributes = {}): Node =>
  draftSchema.node('tableCell', { id, ...attributes }, text === '' ? [] : [draftSchema.text(text)]);
const figure = (id: string, attributes: Attributes): Node => draftSchema.node('figure', { id, ...attributes });
const doc = (...blocks: readonly Node[]): Node => draftSchema.node('doc', null, [...blocks]);

interface Beginning {
  readonly from: string;
  readonly after?: string | null;
  /** What is rendered already. */
  readonly rendered?: readonly string[];
}

/** The translation afterwards, and which of its segments renders the original's. */
function begun(original: Node, translation: Node, { from, after = null, rendered = [] }: Beginning) {
  let count = 0;
  const state = EditorState.create({ schema: draftSchema, doc: translation });
  const isMissing = (segment: string): boolean => !rendered.includes(segment);
  const made = beginRendering(state, { from, original, after, isMissing, newId: () => `n${++count}` });
  return { own: made?.own, doc: made?.tr.doc };
}

const from = (id: string): Attributes => ({ from: [id], seen: ['seen'] });
const idOf = (node: Node | undefined): unknown => node?.attrs['id'];

describe('beginning what renders a segment', () => {
  const original = doc(paragraph('a', 'one'), paragraph('b', 'two'));

  it('puts an empty paragraph behind what renders the one before', () => {
    const { own, doc: now } = begun(original, doc(paragraph('x', 'eins', from('a')), paragraph('z', 'mehr')), { from: 'b', after: 'x' });
    expect(now?.children.map(idOf)).toEqual(['x', own, 'z']);
    expect(now?.child(1).attrs).toMatchObject({ from: ['b'], seen: [''], by: 'person' });
  });

  it('takes an empty paragraph that stands there already', () => {
    const { own, doc: now } = begun(original, doc(paragraph('x', '')), { from: 'a' });
    expect([own, now?.childCount, now?.child(0).attrs['from']]).toEqual(['x', 1, ['a']]);
  });

  it('makes a paragraph of what was only just typed in the original', () =>
    expect(begun(original, doc(paragraph('x', 'eins')), { from: 'new', after: 'x' }).doc?.child(1).attrs['from']).toEqual(['new']));

  it('puts an item into the list that renders the others', () => {
    const list = holding('list', 'l', item('i', paragraph('a', 'one')), item('j', paragraph('b', 'two')));
    const own = holding('list', 'm', item('k', paragraph('x', 'eins', from('a'))));
    const { doc: now } = begun(doc(list), doc(own), { from: 'b', rendered: ['a'] });
    expect(now?.child(0).children.map((one) => one.child(0).attrs['from'])).toEqual([['a'], ['b']]);
  });

  it('makes the whole list where nothing of it is rendered, with what is missing linked', () => {
    const list = holding('list', 'l', item('i', paragraph('a', 'one')), item('j', paragraph('b', 'two')));
    const { doc: now } = begun(doc(list), doc(paragraph('x', 'vorher')), { from: 'b', after: 'x', rendered: ['a'] });
    expect(now?.child(1).children.map((one) => one.child(0).attrs['from'])).toEqual([[], ['b']]);
    expect(now?.child(1).textContent).toBe('');
  });

  it('takes the cell in the same place of the row', () => {
    const row = (...cells: readonly Node[]) => draftSchema.node('tableRow', null, [...cells]);
    const table = holding('table', 't', row(cell('a', 'one'), cell('b', 'two')));
    const own = holding('table', 'u', row(cell('x', 'eins', from('a')), cell('y', '')));
    expect(begun(doc(table), doc(own), { from: 'b', rendered: ['a'] }).own).toBe('y');
  });

  it('writes an alternative text at the picture whose caption is rendered', () => {
    const pictured = doc(figure('f', { picture: 'p', alt: 'A ferry' }));
    const { own, doc: now } = begun(pictured, doc(figure('g', { picture: 'p', ...from('f') })), { from: 'f/alt' });
    expect([own, now?.child(0).attrs['from']]).toEqual(['g/alt', ['f', 'f/alt']]);
  });

  it('knows a picture that somebody has put there', () =>
    expect(begun(doc(figure('f', { picture: 'p', alt: 'A ferry' })), doc(figure('g', { picture: 'p' })), { from: 'f/alt' }).own).toBe(
      'g/alt',
    ));

  it('brings the picture where it is not there, without its words', () => {
    const { own, doc: now } = begun(doc(figure('f', { picture: 'p', alt: 'A ferry' })), doc(paragraph('x', 'eins')), {
      from: 'f/alt',
      after: 'x',
    });
    expect(now?.child(1).attrs).toMatchObject({ picture: 'p', alt: '' });
    expect(own).toBe(`${idOf(now?.child(1))}/alt`);
  });
});
