import type { Node, Slice } from '@tiptap/pm/model';
import { type EditorState, NodeSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../../draft/draft-schema.ts';
import { draftOf, type HeadlessEditor, openHeadless, selectText } from '../live/headless-fixtures.ts';
import { asNew } from '../paste/own-copies.ts';
import { moveBlock } from '../writing/blocks.ts';
import { bodyKeys } from '../writing/keys.ts';

const renders = (id: string, text: string, attrs: object = {}) =>
  draftSchema.node('paragraph', { id, from: [`of ${id}`], seen: [`read ${id}`], ...attrs }, text === '' ? [] : draftSchema.text(text));
const machine = { by: 'machine', seen: [] };
const figure = (attrs: object, caption: string) =>
  draftSchema.node('figure', { id: 'f', from: ['f', 'f/alt'], ...machine, ...attrs }, caption === '' ? [] : draftSchema.text(caption));
const open = (...blocks: readonly Node[]) => openHeadless(draftOf(blocks), 'new');

/** What each block with text says of itself, in order. */
function said(editor: HeadlessEditor, ...names: readonly string[]): readonly unknown[] {
  const found: unknown[] = [];
  editor.state().doc.descendants((node) => {
    if (node.isTextblock) found.push(names.length === 1 ? node.attrs[names[0] ?? ''] : names.map((name) => node.attrs[name]));
  });
  return found;
}

function press(editor: HeadlessEditor, key: string): void {
  const command = bodyKeys()[key];
  if (command !== undefined) editor.run(command);
}

/** Takes out what is selected, as cutting does. */
function cut(editor: HeadlessEditor): Slice {
  const slice = editor.state().selection.content();
  editor.change((tr) => tr.deleteSelection());
  return slice;
}

/** Puts in what was copied, as pasting does. */
function paste(editor: HeadlessEditor, slice: Slice): void {
  const state: EditorState = editor.state();
  for (const plugin of state.plugins) plugin.props.transformPasted?.call(plugin, slice, editor.view, false);
  editor.change((tr) => tr.replaceSelection(slice).setMeta('uiEvent', 'paste'));
}

function startOf(editor: HeadlessEditor, id: string): number {
  let start = 0;
  editor.state().doc.descendants((node, at) => {
    if (node.attrs['id'] === id) start = at + 1;
  });
  return start;
}

describe('joining blocks', () => {
  const both = [[['of a', 'of b'], ['read a', 'read b'], 'person']];
  it.each([
    ['Backspace', 'b', 0],
    ['Delete', 'a', 3],
  ])('has the joined block render what both did, by %s', (key, id, offset) => {
    const editor = open(renders('a', 'One'), renders('b', 'two'));
    selectText(editor, startOf(editor, id) + offset);
    press(editor, key);
    expect(said(editor, 'from', 'seen', 'by')).toEqual(both);
  });
  it('has what is left of several blocks render what the parts did, and nothing of a block that is gone whole', () => {
    const editor = open(renders('a', 'One'), renders('b', 'two'), renders('c', 'three'));
    selectText(editor, 3, startOf(editor, 'c') + 2);
    press(editor, 'Delete');
    expect(said(editor, 'from')).toEqual([['of a', 'of c']]);
  });
  it('drops what the last block rendered when all of it is deleted', () => {
    const editor = open(renders('a', 'One'), renders('b', 'two'));
    selectText(editor, 3, startOf(editor, 'b') + 3);
    press(editor, 'Delete');
    expect(said(editor, 'from')).toEqual([['of a']]);
  });
  it('leaves two blocks of a machine the machine’s', () => {
    const editor = open(renders('a', 'One', machine), renders('b', 'two', machine));
    selectText(editor, startOf(editor, 'b'));
    press(editor, 'Backspace');
    expect(said(editor, 'from', 'seen', 'by')).toEqual([[['of a', 'of b'], ['', ''], 'machine']]);
  });
  it('confirms nothing of a machine’s text by joining it to a person’s', () => {
    const editor = open(renders('a', 'One'), renders('b', 'two', machine));
    selectText(editor, startOf(editor, 'b'));
    press(editor, 'Backspace');
    expect(said(editor, 'seen', 'by')).toEqual([[['', ''], 'machine']]);
  });
  it('leaves both halves of a split machine text the machine’s', () => {
    const editor = open(renders('a', 'One two', machine));
    selectText(editor, 4);
    press(editor, 'Enter');
    expect(said(editor, 'by')).toEqual(['machine', 'machine']);
  });
});

describe('PRODUCT.md, behaviour 3, in the editor', () => {
  it('a translator splits one paragraph into two: both render the same original paragraph, as it was last confirmed', () => {
    const editor = open(renders('a', 'One two'));
    selectText(editor, 4);
    press(editor, 'Enter');
    expect(said(editor, 'id', 'from', 'seen')).toEqual([
      ['a', ['of a'], ['read a']],
      ['new-1', ['of a'], ['read a']],
    ]);
  });
});

describe('a machine’s block that says several things', () => {
  it('stays the machine’s when its caption alone is written into', () => {
    const editor = open(figure({ alt: 'A boat' }, 'The ferry'));
    editor.change((tr) => tr.insertText('x', 1));
    expect(said(editor, 'by')).toEqual(['machine']);
  });
  it('is the person’s when the caption is all that it says', () => {
    const editor = open(figure({ alt: '' }, 'The ferry'));
    editor.change((tr) => tr.insertText('x', 1));
    expect(said(editor, 'by')).toEqual(['person']);
  });
  it('is the person’s when the alternative text is all that it says, and a person changed it', () => {
    const editor = open(figure({ alt: 'A boat' }, ''));
    editor.change((tr) => tr.setNodeAttribute(0, 'alt', 'A ship'));
    expect(said(editor, 'by')).toEqual(['person']);
  });
  it('stays the machine’s as a box whose title nobody changed', () => {
    const box = draftSchema.node('box', { id: 'x', title: 'Tides', ...machine }, [renders('a', 'One', machine)]);
    const editor = open(renders('p', 'Zero'), box);
    editor.change((tr) => tr.insertText('x', startOf(editor, 'a')));
    expect([editor.state().doc.lastChild?.attrs['by'], said(editor, 'by')]).toEqual(['machine', ['person', 'person']]);
  });
});

describe('cutting, copying and pasting', () => {
  const blockAt = (editor: HeadlessEditor, at: number) => editor.change((tr) => tr.setSelection(NodeSelection.create(tr.doc, at)));
  it('moves a block with its id and what it renders', () => {
    const editor = open(renders('a', 'One'), renders('b', 'two'));
    blockAt(editor, 0);
    const slice = cut(editor);
    selectText(editor, startOf(editor, 'b') + 3);
    paste(editor, slice);
    expect(said(editor, 'id', 'from').at(1)).toEqual(['a', ['of a']]);
  });
  it('moves what a paragraph renders with its words', () => {
    const editor = open(renders('a', 'One'), renders('b', 'two'), draftSchema.node('paragraph', { id: 'c' }));
    selectText(editor, 1, 4);
    const slice = cut(editor);
    selectText(editor, startOf(editor, 'c'));
    paste(editor, slice);
    expect(said(editor, 'from', 'seen').at(2)).toEqual([['of a'], ['read a']]);
  });
  it('gives a copy an id of its own, even before the block, and leaves it what it renders', () => {
    const editor = open(renders('a', 'One'), renders('b', 'two'));
    const copy = editor.state().doc.slice(startOf(editor, 'b') - 1, startOf(editor, 'b') + 4);
    editor.change((tr) => tr.setMeta('uiEvent', 'paste').replace(0, 0, copy));
    expect(said(editor, 'id', 'from')).toEqual([
      ['new-1', ['of b']],
      ['a', ['of a']],
      ['b', ['of b']],
    ]);
  });
  it('leaves a picture without a caption its id and what it renders when a copy is put before it', () => {
    const editor = open(figure({ alt: 'A boat' }, ''));
    editor.change((tr) => tr.insert(0, figure({ alt: 'A boat' }, '')));
    expect(said(editor, 'id', 'from')).toEqual([
      ['new-1', ['f', 'f/alt']],
      ['f', ['f', 'f/alt']],
    ]);
  });
  it('takes a word over from another paragraph without what that renders', () => {
    const editor = open(renders('a', 'One two'), renders('b', 'three'));
    selectText(editor, 1, 4);
    const copy = editor.state().selection.content();
    selectText(editor, startOf(editor, 'b'));
    paste(editor, copy);
    expect(said(editor, 'from')).toEqual([['of a'], ['of b']]);
  });
  it('renders nothing with blocks of another article', () => {
    const editor = open(renders('a', 'One'));
    editor.change((tr) => tr.setSelection(NodeSelection.create(tr.doc, 0)));
    paste(editor, asNew(draftSchema.node('doc', null, [renders('z', 'Elsewhere', machine)]).slice(0, 11)));
    expect(said(editor, 'id', 'from', 'seen', 'by')).toEqual([['new-1', [], [], 'machine']]);
  });
});

describe('people at work in a translation', () => {
  const words = ['abcd', 'efgh', 'ijkl', 'mnop'];
  const kinds = ['Enter', 'Backspace', 'Delete', 'delete', 'type', 'move', 'moveBlock', 'up', 'down', 'undo'] as const;
  const place = fc.nat(60);
  const anyAction = fc.record({ kind: fc.constantFrom(...kinds), at: place, to: fc.oneof(place, fc.constant(null)), into: place });
  type Action = typeof anyAction extends fc.Arbitrary<infer Made> ? Made : never;

  it('every segment is rendered as long as some text is there that rendered it', () =>
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 12 }), (actions) => {
        const editor = open(...words.map((text) => renders(text[0] ?? '', text)));
        for (const action of actions) {
          editor.pause();
          act(editor, action);
          expect(lost(editor.state().doc)).toEqual([]);
          const ids = said(editor, 'id');
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      { numRuns: 1000 },
    ));

  function act(editor: HeadlessEditor, { kind, at, to, into }: Action): void {
    const { doc } = editor.state();
    const choose = (from: number, end: number) => selectText(editor, from % doc.content.size, end % doc.content.size);
    if (kind !== 'undo') choose(at, to ?? at);
    if (kind === 'moveBlock')
      editor.change((tr) => tr.setSelection(NodeSelection.create(doc, doc.resolve(0).posAtIndex(at % doc.childCount))));
    if (kind === 'delete') editor.change((tr) => tr.deleteSelection());
    else if (kind === 'type') editor.change((tr) => tr.insertText('x'));
    else if (kind === 'up' || kind === 'down') editor.run(moveBlock(kind === 'up' ? -1 : 1));
    else if (kind === 'undo') editor.undo.undo();
    else if (kind === 'move' || kind === 'moveBlock') {
      const slice = cut(editor);
      selectText(editor, into % editor.state().doc.content.size);
      paste(editor, slice);
    } else press(editor, kind);
  }

  /** Blocks that hold letters of a paragraph and do not render what it did. */
  function lost(doc: Node): readonly string[] {
    return doc.children.flatMap(({ textContent, attrs }) =>
      words
        .filter((text) => [...text].some((letter) => textContent.includes(letter)) && !attrs['from'].includes(`of ${text[0]}`))
        .map((text) => `${textContent}: ${text}`),
    );
  }
});
