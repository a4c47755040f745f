import { describe, expect, it } from 'vitest';
import type { CommentAnchor } from '../../../core/comment.ts';
import { draftSchema } from '../../../draft/draft-schema.ts';
import { copyOf, draftOf, exchange, type HeadlessEditor, openHeadless, selectText } from '../live/headless-fixtures.ts';
import { settle, suggestionsIn } from '../suggestions/review.ts';
import { suggested } from '../suggestions/suggest.ts';
import { makeKind, moveBlock } from '../writing/blocks.ts';
import { anchorOfSelection, areWordsGone, commentAnchors, rangeOf, showThreads } from './anchors.ts';

const paragraph = (id: string, text: string) => draftSchema.node('paragraph', { id }, draftSchema.text(text));

/** Two people at the same text; the first is told which thread the caret comes into. */
function twoPeople() {
  const entered: (string | null)[] = [];
  const doc = draftOf([paragraph('a', 'The harbour was built by monks'), paragraph('b', 'Nobody knows when')]);
  const anna = openHeadless(doc, 'anna', [commentAnchors((thread) => entered.push(thread))]);
  const ben = openHeadless(copyOf(doc), 'ben', [commentAnchors(() => {})]);
  return { anna, ben, entered, exchange: () => exchange(anna.doc, ben.doc) };
}

/** Comments on the words of these places. */
function anchorAt(editor: HeadlessEditor, from: number, to: number): CommentAnchor {
  selectText(editor, from, to);
  const anchor = anchorOfSelection(editor.state());
  if (anchor === null) throw new Error('nothing is selected');
  return anchor;
}

function wordsOf(anchor: CommentAnchor, editor: HeadlessEditor): string | null {
  const range = rangeOf(anchor, editor.state());
  return range === null ? null : editor.state().doc.textBetween(range.from, range.to, ' ');
}

/** Changes the text as a suggestion; all that one person suggests in one place has one id. */
function suggest(editor: HeadlessEditor, by: string, change: (tr: HeadlessEditor['view']['state']['tr']) => typeof tr): void {
  const state = editor.state();
  const noted = suggested(change(state.tr), state, { by, now: () => '', newId: () => `by ${by}` });
  if (noted !== null) editor.change(() => noted);
}

describe('the words of a comment', () => {
  it('are where another person wrote before them', () => {
    const { anna, ben, exchange } = twoPeople();
    const anchor = anchorAt(anna, 5, 12);
    exchange();
    ben.change((tr) => tr.insertText('Now. ', 1));
    exchange();
    expect([wordsOf(anchor, anna), wordsOf(anchor, ben)]).toEqual(['harbour', 'harbour']);
  });
  it('may reach over several blocks', () => {
    const { anna, ben, exchange } = twoPeople();
    const anchor = anchorAt(anna, 26, 39);
    exchange();
    expect(wordsOf(anchor, ben)).toBe('monks Nobody');
  });
  it('are told to be gone when they were erased, and are back when that is undone', () => {
    const { anna } = twoPeople();
    const thread = { id: 't', anchor: anchorAt(anna, 5, 12) };
    showThreads(anna.view, [thread], null);
    const gone = [areWordsGone(thread, anna.state())];
    anna.pause();
    anna.change((tr) => tr.delete(4, 13));
    gone.push(areWordsGone(thread, anna.state()));
    anna.undo.undo();
    gone.push(areWordsGone(thread, anna.state()));
    expect(gone).toEqual([false, true, false]);
  });
  it('are told to be gone for a thread that is resolved', () => {
    const { anna } = twoPeople();
    const thread = { id: 't', anchor: anchorAt(anna, 5, 12) };
    anna.change((tr) => tr.delete(4, 13));
    expect(areWordsGone(thread, anna.state())).toBe(true);
  });
  it('are found when their block became a heading', () => {
    const { anna, ben, exchange } = twoPeople();
    const anchor = anchorAt(anna, 5, 22);
    anna.run(makeKind('heading'));
    exchange();
    expect([wordsOf(anchor, anna), wordsOf(anchor, ben)]).toEqual(['harbour was built', 'harbour was built']);
  });
  it('are found when their block was put into a quotation', () => {
    const { anna } = twoPeople();
    const anchor = anchorAt(anna, 5, 22);
    anna.run(makeKind('quotation'));
    expect(wordsOf(anchor, anna)).toBe('harbour was built');
  });
  it('are found when their block was moved', () => {
    const { anna, ben, exchange } = twoPeople();
    const anchor = anchorAt(anna, 5, 22);
    anna.run(moveBlock(1));
    exchange();
    expect([wordsOf(anchor, anna), wordsOf(anchor, ben)]).toEqual(['harbour was built', 'harbour was built']);
  });
  it.each<['accept' | 'reject', string]>([
    ['accept', 'harbour is built'],
    ['reject', 'harbour was built'],
  ])('stay commented when a suggestion in them is settled by %s', (verdict, words) => {
    const { anna, ben, exchange } = twoPeople();
    const anchor = anchorAt(anna, 5, 22);
    exchange();
    suggest(ben, 'ben', (tr) => tr.insertText('is', 13, 16));
    exchange();
    anna.run(settle(new Set(suggestionsIn(anna.state().doc).map(({ id }) => id)), verdict));
    exchange();
    expect([anna, ben].map((editor) => wordsOf(anchor, editor))).toEqual([words, words]);
  });
});

describe('the caret in comments that overlap', () => {
  const overlapping = () => {
    const { anna, entered } = twoPeople();
    const [long, short] = [anchorAt(anna, 5, 22), anchorAt(anna, 13, 16)];
    selectText(anna, 1);
    showThreads(
      anna.view,
      [
        { id: 'long', anchor: long },
        { id: 'short', anchor: short },
      ],
      null,
    );
    return { anna, entered };
  };
  it('enters the shorter one where both are, and the longer one beside it', () => {
    const { anna, entered } = overlapping();
    for (const place of [7, 14, 20, 33]) selectText(anna, place);
    expect(entered).toEqual(['long', 'short', 'long', null]);
  });
  it('enters the one whose words are selected', () => {
    const { anna, entered } = overlapping();
    selectText(anna, 5, 22);
    selectText(anna, 13, 16);
    expect(entered).toEqual(['long', 'short']);
  });
});

describe('two people who suggest in one paragraph at the same time', () => {
  const both = () => {
    const people = twoPeople();
    suggest(people.anna, 'anna', (tr) => tr.insertText('old ', 5));
    suggest(people.ben, 'ben', (tr) => tr.insertText('nuns', 26, 31));
    people.exchange();
    return people;
  };
  const words = (editor: HeadlessEditor) => editor.state().doc.firstChild?.textContent;
  it('have a suggestion each', () => expect(suggestionsIn(both().ben.state().doc).map(({ by }) => by)).toEqual(['anna', 'ben']));
  it.each<['accept' | 'reject', 'accept' | 'reject', string]>([
    ['accept', 'accept', 'The old harbour was built by nuns'],
    ['accept', 'reject', 'The old harbour was built by monks'],
    ['reject', 'accept', 'The harbour was built by nuns'],
    ['reject', 'reject', 'The harbour was built by monks'],
  ])('can each have it settled: %s, %s', (first, second, expected) => {
    const { anna, ben, exchange } = both();
    anna.run(settle(new Set(['by anna']), first));
    ben.run(settle(new Set(['by ben']), second));
    exchange();
    expect([words(anna), words(ben)]).toEqual([expected, expected]);
  });
});
