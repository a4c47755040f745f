import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anArticle, anyEdit, aPair, aParagraph, edited, states, withText } from '../../../test/aligned.ts';
import { tag, value } from '../../../test/builders.ts';
import type { ArticleContent } from '../article.ts';
import { bodySchema } from '../body/schema.ts';
import type { BlockId } from '../ids.ts';
import { deleteBlock, moveBlock } from './edit-blocks.ts';
import { fingerprint } from './fingerprint.ts';
import { minorChangesIn, segmentChanges } from './segment-changes.ts';

const { nodes, marks } = bodySchema;
const before = anArticle(
  aParagraph('b1', 'The ferry came back.'),
  aParagraph('b2', 'Two.'),
  aParagraph('b3', 'Three.'),
  nodes.figure.create({ id: 'f', alt: 'A boat', picture: 'p1' }, bodySchema.text('At sea')),
);
const id = (text: string) => text as BlockId;
const changes = (after: ArticleContent, from = before) =>
  segmentChanges(from, after, tag('en')).map(({ key, kind, isMoved }) => (isMoved ? [key, kind, 'moved'] : [key, kind]));
const withFigure = (attrs: object) => ({
  ...before,
  body: before.body.copy(
    before.body.content.replaceChild(3, nodes.figure.create({ ...before.body.child(3).attrs, ...attrs }, before.body.child(3).content)),
  ),
});

describe('segmentChanges', () => {
  it('has nothing to tell of the same content', () => expect(changes(before)).toEqual([]));
  it('gives old and new text', () =>
    expect(segmentChanges(before, withText(before, 'b2', 'Second.'), tag('en'))).toEqual([
      {
        key: 'b2',
        kind: 'words',
        isMoved: false,
        before: { key: 'b2', text: 'Two.', fingerprint: fingerprint('Two.') },
        after: { key: 'b2', text: 'Second.', fingerprint: fingerprint('Second.') },
      },
    ]));
  it('knows a change of punctuation alone', () =>
    expect(changes(withText(before, 'b1', 'The ferry came back!'))).toEqual([['b1', 'punctuation']]));
  it('takes words that came or went for words', () =>
    expect([changes(withText(before, 'kicker', 'Sea')), changes(withText(before, 'b2', ''))]).toEqual([
      [['kicker', 'words']],
      [['b2', 'words']],
    ]));
  it('knows bold words as formatting', () => {
    const bold = nodes.paragraph.create({ id: 'b2' }, bodySchema.text('Two.', [marks.strong.create()]));
    expect(changes({ ...before, body: before.body.copy(before.body.content.replaceChild(1, bold)) })).toEqual([['b2', 'formatting']]);
  });
  it('tells of another picture at its caption, and of its words at these', () => {
    expect(changes(withFigure({ picture: 'p2' }))).toEqual([['f', 'formatting']]);
    expect(changes(withFigure({ alt: 'Two boats' }))).toEqual([['f/alt', 'words']]);
  });
  it('knows what was moved, also if it was changed as well', () => {
    const moved = { ...before, body: value(moveBlock(before.body, id('b3'), id('b1'))) };
    expect([changes(moved), changes(withText(moved, 'b3', 'Third.'))]).toEqual([[['b3', 'moved', 'moved']], [['b3', 'words', 'moved']]]);
  });
  it('knows what was added and removed', () => {
    const other = anArticle(aParagraph('b0', 'New.'), ...value(deleteBlock(before.body, id('b2'))).children);
    expect(changes(other)).toEqual([
      ['b0', 'added'],
      ['b2', 'removed'],
    ]);
  });
  it('has nothing to tell of empty paragraphs that came or went', () => {
    const empty = anArticle(aParagraph('b0', ''), ...before.body.children);
    expect([changes(empty), changes(before, empty)]).toEqual([[], []]);
  });
  it('follows a paragraph by its name, as translations do', () => {
    const renamed = anArticle(aParagraph('c1', 'The ferry came back.'), ...before.body.children.slice(1));
    expect(changes(renamed)).toEqual([
      ['c1', 'added'],
      ['b1', 'removed'],
    ]);
  });

  it('names everything that turns stale or goes missing, and calling it minor keeps the rest as it was', () =>
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 10 }), (edits) => {
        const { original, translation } = aPair();
        const after = edits.reduce(
          (pair, edit, number) =>
            edited(pair, { ...edit, of: 'original', kind: edit.kind === 'minor' ? 'write' : edit.kind }, `n${number}`),
          aPair(),
        );
        const found = segmentChanges(original, after.original, tag('en'));
        const told = Object.entries(states(after.original, translation)).filter(([, state]) => state === 'stale' || state === 'missing');
        const flags = found.filter(({ kind }) => kind !== 'formatting' && kind !== 'moved');
        if (told.length > 0) expect(flags).not.toEqual([]);
        const left = Object.entries(states(after.original, translation, minorChangesIn(found))).filter(([, state]) => state === 'stale');
        if (found.every(({ kind }) => kind !== 'removed')) expect(left).toEqual([]);
      }),
    ));
});

describe('minorChangesIn', () => {
  it('takes words and punctuation, and neither what came nor what went', () => {
    const other = anArticle(aParagraph('b0', 'New.'), aParagraph('b1', 'The ferry came back!'), aParagraph('b2', 'Second.'));
    expect(minorChangesIn(segmentChanges(before, other, tag('en')))).toEqual([
      { segment: 'b1', before: fingerprint('The ferry came back.'), after: fingerprint('The ferry came back!') },
      { segment: 'b2', before: fingerprint('Two.'), after: fingerprint('Second.') },
    ]);
  });
});
