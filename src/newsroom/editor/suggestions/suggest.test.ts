import type { Node } from '@tiptap/pm/model';
import { type Command, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow } from '@tiptap/pm/tables';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../../draft/draft-schema.ts';
import { insertBlock, makeKind, moveBlock, type TextKind, textKinds, toggle } from '../writing/blocks.ts';
import { setLanguage, setLink } from '../writing/spans.ts';
import { newTable } from '../writing/tables.ts';
import { settle, suggestionsIn } from './review.ts';
import { suggested } from './suggest.ts';

const paragraph = (id: string, text: string) => draftSchema.node('paragraph', { id }, text === '' ? [] : draftSchema.text(text));
const item = (id: string, text: string) => draftSchema.node('listItem', { id }, [paragraph(`${id}-p`, text)]);
const cell = (id: string, text: string) => draftSchema.node('tableCell', { id }, draftSchema.text(text));
const original = draftSchema.node('doc', null, [
  paragraph('a', 'One two'),
  draftSchema.node('heading', { id: 'h' }, draftSchema.text('Three')),
  draftSchema.node('list', { id: 'l' }, [item('i', 'Four'), item('j', 'Five')]),
  draftSchema.node('table', { id: 't' }, [draftSchema.node('tableRow', null, [cell('c', 'Six'), cell('d', 'Seven')])]),
  draftSchema.node('figure', { id: 'f', alt: 'Boats' }, draftSchema.text('Eight')),
  paragraph('z', 'Nine'),
]);

let count = 0;
const suggester = { by: 'anna', now: () => '2026-03-01T09:00:00Z', newId: () => `s${++count}` };

/** The state with these places selected. */
function selecting(doc: Node, from: number, to = from): EditorState {
  const state = EditorState.create({ doc });
  return state.apply(state.tr.setSelection(TextSelection.between(doc.resolve(from), doc.resolve(to))));
}

function changed(state: EditorState, command: Command): Transaction | null {
  let made: Transaction | null = null;
  command(state, (tr) => {
    made = tr;
  });
  return made;
}

/** The text after a change that is suggested; as it was where that is refused. */
function suggesting(state: EditorState, command: Command): Node {
  const wanted = changed(state, command);
  return (wanted === null ? null : suggested(wanted, state, suggester))?.doc ?? state.doc;
}

function settled(doc: Node, verdict: 'accept' | 'reject'): Node {
  let left = doc;
  settle(new Set(suggestionsIn(doc).map(({ id }) => id)), verdict)(EditorState.create({ doc }), (tr) => {
    left = tr.doc;
  });
  left.check();
  return left;
}

const refused: readonly (readonly [string, Command])[] = [
  ['strong words', toggle('strong')],
  ['emphasis', toggle('emphasis')],
  ['a link', setLink('https://example.org/')],
  ['the language of a phrase', setLanguage('la')],
  ['a heading', makeKind('heading')],
  ['a list', makeKind('bulletList')],
  ['a quotation', makeKind('quotation')],
  ['a box', makeKind('box')],
];

describe('suggested', () => {
  it.each(refused)('refuses %s in words that are there', (_, command) => {
    const state = selecting(original, 1, 4);
    const wanted = changed(state, command);
    expect(wanted).not.toBeNull();
    expect(wanted === null ? wanted : suggested(wanted, state, suggester)).toBeNull();
  });
  it.each<[string, Command]>([
    ['a row', addRowAfter],
    ['a column', addColumnAfter],
    ['the end of a row', deleteRow],
  ])('never changes a table by %s that rejecting does not take back', (_, command) => {
    let at = 0;
    original.descendants((node, place) => {
      if (node.type.name === 'tableCell') at ||= place + 1;
    });
    expect(settled(suggesting(selecting(original, at), command), 'reject').toString()).toBe(original.toString());
  });
  describe('in a table of two rows', () => {
    const twoRows = draftSchema.node('doc', null, [
      draftSchema.node('table', { id: 't' }, [
        draftSchema.node('tableRow', null, [cell('a', 'North'), cell('b', '1911')]),
        draftSchema.node('tableRow', null, [cell('c', 'South'), cell('d', '1912')]),
      ]),
    ]);
    const inFirstCell = selecting(twoRows, 3);
    it('notes that a row is to go, as one thing, cell by cell', () => {
      const noted = suggesting(inFirstCell, deleteRow);
      expect(suggestionsIn(noted)).toMatchObject([{ deleted: 'North · 1911', blocks: ['row-deletion'] }]);
      expect(settled(noted, 'accept').toString()).toBe('doc(table(tableRow(tableCell("South"), tableCell("1912"))))');
      expect(settled(noted, 'reject').toString()).toBe(twoRows.toString());
    });
    it('notes a new row', () => {
      const noted = suggesting(inFirstCell, addRowAfter);
      expect(suggestionsIn(noted)).toMatchObject([{ blocks: ['row-insertion'] }]);
      expect([settled(noted, 'accept').firstChild?.childCount, settled(noted, 'reject').firstChild?.childCount]).toEqual([3, 2]);
    });
    it('refuses to take a column out', () => expect(suggesting(inFirstCell, deleteColumn).toString()).toBe(twoRows.toString()));
  });
  it('refuses what a block says beside its text', () => {
    const state = selecting(original, 1);
    let figure = 0;
    original.descendants((node, at) => {
      if (node.type.name === 'figure') figure = at;
    });
    expect(suggested(state.tr.setNodeAttribute(figure, 'alt', 'Ships'), state, suggester)).toBeNull();
  });
  it('makes words strong that are themselves only suggested', () => {
    const typed = suggesting(selecting(original, 4), (state, dispatch) => {
      dispatch?.(state.tr.insertText(' new'));
      return true;
    });
    const strong = suggesting(selecting(typed, 5, 8), toggle('strong'));
    expect(settled(strong, 'accept').firstChild?.toString()).toBe('paragraph("One ", strong("new"), " two")');
    expect(settled(strong, 'reject').eq(original)).toBe(true);
  });
  it('makes a heading of a paragraph that is itself only suggested', () => {
    const pasted = suggesting(
      selecting(original, 1),
      insertBlock(() => paragraph('', 'New')),
    );
    let at = 0;
    pasted.descendants((node, place) => {
      if (node.textContent === 'New') at ||= place + 1;
    });
    const heading = suggesting(selecting(pasted, at), makeKind('heading'));
    expect(settled(heading, 'accept').child(1).toString()).toBe('heading("New")');
    expect(settled(heading, 'reject').toString()).toBe(original.toString());
  });

  it.each(textKinds)('refuses or notes a %s made of a suggested block that a suggested move has emptied', (kind) => {
    const erase: Command = (state, dispatch) => {
      dispatch?.(state.tr.deleteSelection());
      return true;
    };
    const steps: readonly (readonly [number, number, Command])[] = [
      [1_738_695_247, 1_486_363_258, moveBlock(-1)],
      [993_452_378, 417_858_217, erase],
      [211_409_369, 1_186_857_947, makeKind(kind)],
    ];
    const made = steps.reduce((doc, [from, to, command]) => {
      const size = doc.content.size;
      return suggesting(selecting(doc, from % size, to % size), command);
    }, original);
    expect(settled(made, 'reject').toString()).toBe(original.toString());
  });

  const commands: readonly Command[] = [
    ...textKinds.map((kind: TextKind) => makeKind(kind)),
    toggle('strong'),
    setLink('https://example.org/'),
    moveBlock(1),
    moveBlock(-1),
    addRowAfter,
    addColumnAfter,
    deleteRow,
    insertBlock((schema) => schema.node('divider')),
    insertBlock((schema) => newTable(schema, { rows: 1, columns: 2 })),
    ...['', 'x', 'yz'].map(
      (words): Command =>
        (state, dispatch) => {
          const { from, to } = state.selection;
          dispatch?.(words === '' ? state.tr.deleteSelection() : state.tr.insertText(words, from, to));
          return true;
        },
    ),
  ];
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...commands)), { maxLength: 8 });

  it('leaves the text as it was when everything is rejected, whatever was changed', () =>
    fc.assert(
      fc.property(changes, (made) => {
        let doc = original;
        for (const [from, to, command] of made) {
          const size = doc.content.size;
          doc = suggesting(selecting(doc, from % size, to % size), command);
          doc.check();
        }
        expect(settled(doc, 'reject').toString()).toBe(original.toString());
      }),
      { numRuns: 400 },
    ));
  it('says, when it is accepted, what the change would have made at once; within a block it is the same altogether', () =>
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom(...commands), (from, to, command) => {
        const size = original.content.size;
        const state = selecting(original, from % size, to % size);
        const wanted = changed(state, command);
        const noted = wanted === null ? null : suggested(wanted, state, suggester);
        if (wanted === null || noted === null) return;
        const accepted = settled(noted.doc, 'accept');
        const isWithin = state.selection.$from.sameParent(state.selection.$to);
        expect(isWithin ? accepted.toString() : accepted.textContent).toBe(isWithin ? wanted.doc.toString() : wanted.doc.textContent);
      }),
      { numRuns: 400 },
    ));
});
