import { describe, expect, it } from 'vitest';
import { alignment, anArticle, aParagraph, aTranslation, states, withText } from '../../../test/aligned.ts';
import { tag, value } from '../../../test/builders.ts';
import type { ArticleContent } from '../article.ts';
import { bodySchema } from '../body/schema.ts';
import type { BlockId } from '../ids.ts';
import { mergeBlocks, moveBlock, splitBlock } from './edit-blocks.ts';
import { fingerprintsOf, readingsOf } from './readings.ts';
import { renderingsOf } from './renderings.ts';
import { restsOn } from './rests-on.ts';
import { segmentChanges } from './segment-changes.ts';

const { marks } = bodySchema;
const original = anArticle(aParagraph('a1', 'one'), aParagraph('a2', 'two'), aParagraph('a3', 'three'), aParagraph('a4', 'four'));
const renders = (id: string, ...from: readonly string[]) => aParagraph(id, `Absatz ${id}`, { from });
const german = aTranslation(original, renders('d1', 'a1'), renders('d2', 'a2'), renders('d3', 'a3'), renders('d4', 'a4'));
const arabic = aTranslation(original, renders('r1', 'a1', 'a2'), renders('r2', 'a3', 'a4'), renders('r3', 'a3'), renders('r4'));
const stale = (now: ArticleContent, translation: ArticleContent) =>
  alignment(now, translation).segments.flatMap(({ key, state }) => (state === 'stale' ? [key] : []));
const id = (text: string) => text as BlockId;

describe('what PRODUCT promises of translations', () => {
  it('1: the original’s third paragraph changes: in every language the paragraphs that render it are stale, and no others', () => {
    const now = withText(original, 'a3', 'three and a half');
    expect([stale(now, german), stale(now, arabic)]).toEqual([['d3'], ['r2', 'r3']]);
  });

  it('2: bold, a link in its https form and a moved paragraph make nothing stale; the move is shown as a move', () => {
    const linked = (href: string, bold: boolean) => {
      const link = marks.link.create({ href });
      const node = bodySchema.nodes.paragraph.create({ id: 'a1' }, bodySchema.text('one', bold ? [link, marks.strong.create()] : [link]));
      return { ...original, body: original.body.copy(original.body.content.replaceChild(0, node)) };
    };
    const before = linked('http://example.org/', false);
    const after = linked('https://example.org/', true);
    const now = { ...after, body: value(moveBlock(after.body, id('a4'), id('a2'))) };
    expect([stale(now, german), stale(now, arabic)]).toEqual([[], []]);
    expect(segmentChanges(before, now, tag('en')).map(({ key, kind, isMoved }) => [key, kind, isMoved])).toEqual([
      ['a1', 'formatting', false],
      ['a4', 'moved', true],
    ]);
  });

  describe('3: a translator splits and merges', () => {
    const now = withText(original, 'a2', 'two and a half');
    it('a split paragraph: both render the same, and a change makes both stale', () => {
      const split = { ...german, body: value(splitBlock(german.body, { block: id('d2'), at: 3, newId: id('d9') })) };
      expect(stale(now, split)).toEqual(['d2', 'd9']);
    });
    it('merged paragraphs follow both originals', () => {
      const merged = { ...german, body: value(mergeBlocks(german.body, id('d1'), id('d2'))) };
      expect([stale(now, merged), stale(withText(original, 'a1', 'first'), merged)]).toEqual([['d1'], ['d1']]);
    });
    it('a paragraph with no counterpart is marked as added and never becomes stale', () => {
      const other = anArticle(aParagraph('z', 'all is new'));
      expect([states(original, arabic)['r4'], states(other, arabic)['r4']]).toEqual(['added', 'added']);
    });
  });

  it('4: the translator saves while the original moves on: the article still rests on the revision that the translator saw', () => {
    const revisions = [original, withText(original, 'a2', 'second'), withText(original, 'a2', 'the second')];
    const saved = withText(german, 'd2', 'Der zweite Absatz');
    const readings = revisions.map((content) => readingsOf(fingerprintsOf(content)));
    expect([restsOn(renderingsOf(saved), readings), stale(revisions[2] ?? original, saved)]).toEqual([0, ['d2']]);
  });
});
