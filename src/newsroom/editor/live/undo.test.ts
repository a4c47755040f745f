import { splitBlock } from '@tiptap/pm/commands';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../../draft/draft-schema.ts';
import { insertBlock, makeKind, moveBlock, textKinds, toggle } from '../writing/blocks.ts';
import { copyOf, draftOf, exchange, type HeadlessEditor, openHeadless, selectText } from './headless-fixtures.ts';
import { ownUndo } from './own-undo.ts';

const paragraph = (id: string, text = '') => draftSchema.node('paragraph', { id }, text === '' ? [] : draftSchema.text(text));
const figure = insertBlock((schema) => schema.node('figure', { picture: 'p' }));

const json = (editor: HeadlessEditor) => JSON.stringify(editor.state().doc.toJSON());

/** Undoes all; between two undoings the caret moves, as it does when a person looks at what was undone. */
function undoAll(editor: HeadlessEditor): void {
  for (let left = editor.undo.undoStack.length; left > 0 && editor.undo.canUndo(); left--) {
    editor.undo.undo();
    selectText(editor, 0, 1);
  }
  expect(editor.undo.canUndo()).toBe(false);
}

function redoAll(editor: HeadlessEditor): void {
  for (let left = editor.undo.redoStack.length; left > 0 && editor.undo.canRedo(); left--) {
    editor.undo.redo();
    selectText(editor, 0, 1);
  }
  expect(editor.undo.canRedo()).toBe(false);
}

type Edit = readonly [kind: string, at: number, length: number, choice: number];
const blocks = ['type', 'type', 'type', 'erase', 'split', 'figure', 'divider', 'mark', 'pause', 'pause'];
const editsOf = (kinds: readonly string[]) =>
  fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(1000), fc.nat(12), fc.nat(7)), { maxLength: 20, minLength: 1 });

function edit(editor: HeadlessEditor, [kind, at, length, choice]: Edit): void {
  const { size } = editor.state().doc.content;
  const from = at % (size + 1);
  selectText(editor, from, kind === 'type' || kind === 'split' || kind === 'figure' ? from : Math.min(size, from + length));
  const { selection } = editor.state();
  if (kind === 'type')
    editor.change((tr) => (selection.$from.parent.inlineContent ? tr.insertText('xyzabcd'.slice(0, choice), selection.from) : tr));
  if (kind === 'erase') editor.change((tr) => tr.deleteSelection());
  if (kind === 'split') editor.run(splitBlock);
  if (kind === 'figure') editor.run(figure);
  if (kind === 'divider') editor.run(insertBlock((schema) => schema.node('divider')));
  if (kind === 'kind') editor.run(makeKind(textKinds[choice] ?? 'box'));
  if (kind === 'mark') editor.run(toggle('strong'));
  if (kind === 'break')
    editor.change((tr) => (selection.$from.parent.inlineContent ? tr.replaceSelectionWith(draftSchema.node('hardBreak')) : tr));
  if (kind === 'note')
    editor.change((tr) =>
      selection.$from.parent.inlineContent && selection.$from.parent.type.name !== 'footnote'
        ? tr.insert(selection.from, draftSchema.node('footnote', null, [draftSchema.text('n')]))
        : tr,
    );
  if (kind === 'move') editor.run(moveBlock(choice > 3 ? 1 : -1));
  if (kind === 'pause') editor.pause();
}

describe('undo', () => {
  it('gives all back by redoing all', () => {
    fc.assert(
      fc.property(editsOf([...blocks, 'kind', 'move', 'break', 'note']), (done) => {
        const editor = openHeadless(draftOf([paragraph('a', 'One two'), paragraph('b', '')]), 'n');
        const before = json(editor);
        for (const each of done) edit(editor, each);
        const after = json(editor);
        undoAll(editor);
        expect(json(editor)).toBe(before);
        redoAll(editor);
        expect(json(editor)).toBe(after);
      }),
      { numRuns: 150, seed: 1 },
    );
  });
  it('gives all back by redoing all while somebody else writes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), editsOf(blocks)), { maxLength: 6 }), (turns) => {
        const one = openHeadless(draftOf([paragraph('a', 'One two'), paragraph('b', '')]), 'n');
        const other = openHeadless(copyOf(one.doc), 'm');
        for (const [mine, done] of turns) {
          for (const each of done) edit(mine ? one : other, each);
          exchange(one.doc, other.doc);
        }
        exchange(one.doc, other.doc);
        expect(json(other)).toBe(json(one));
        const after = json(one);
        undoAll(one);
        redoAll(one);
        expect(json(one)).toBe(after);
        exchange(one.doc, other.doc);
        expect(json(other)).toBe(after);
      }),
      { numRuns: 40, seed: 1 },
    );
  });
  it.each(['historyUndo', 'historyRedo'])('leaves %s by the browser to the draft, also when there is nothing left', (inputType) => {
    const editor = openHeadless(draftOf([paragraph('a', 'One')]), 'n');
    const plugin = ownUndo(editor.undo);
    const asked = new Event('beforeinput', { cancelable: true });
    Object.assign(asked, { inputType });
    plugin.props.handleDOMEvents?.beforeinput?.call(plugin, editor.view, asked as InputEvent);
    expect(asked.defaultPrevented).toBe(true);
  });
});
