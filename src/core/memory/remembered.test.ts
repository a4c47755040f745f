import { describe, expect, it } from 'vitest';
import { anArticle, aParagraph, aTranslation, withText } from '../../../test/aligned.ts';
import type { SegmentKey } from '../alignment/segments.ts';
import { renderedTexts } from './remembered.ts';

const original = { ...anArticle(aParagraph('b1', 'One.'), aParagraph('b2', 'Two.'), aParagraph('b3', 'Three.')), headline: 'Ferry' };

const pairs = (...blocks: Parameters<typeof aTranslation>[1][]) =>
  renderedTexts(original, aTranslation(original, ...blocks)).map(({ segment, source, target }) => [segment, source, target]);

const headline = ['headline', 'Ferry', 'Die Fähre'];

describe('what a translation teaches', () => {
  it('is each text with what renders it', () =>
    expect(pairs(aParagraph('t1', 'Eins.', { from: ['b1'] }))).toEqual([headline, ['t1', 'One.', 'Eins.']]));
  it('is the texts together, in their order, where one block renders several', () =>
    expect(pairs(aParagraph('t1', 'Beide.', { from: ['b2', 'b1'] }))).toEqual([headline, ['t1', 'One.\n\nTwo.', 'Beide.']]));
  it('is what renders a text together where several blocks do', () =>
    expect(pairs(aParagraph('t1', 'Ei', { from: ['b1'] }), aParagraph('t2', 'ns.', { from: ['b1'] }))).toEqual([
      headline,
      ['t1', 'One.', 'Ei\n\nns.'],
    ]));
  it('is one text of all that hangs together', () =>
    expect(pairs(aParagraph('t1', 'A', { from: ['b1', 'b2'] }), aParagraph('t2', 'B', { from: ['b2', 'b3'] }))).toEqual([
      headline,
      ['t1', 'One.\n\nTwo.\n\nThree.', 'A\n\nB'],
    ]));
  it('is nothing of what was added', () => expect(pairs(aParagraph('t9', 'Mehr.'))).toEqual([headline]));
  it('is nothing without words', () => expect(pairs(aParagraph('t1', '', { from: ['b1'] }))).toEqual([headline]));
  it('is nothing that was confirmed against another text', () => {
    const translation = aTranslation(original, aParagraph('t1', 'Eins.', { from: ['b1'] }));
    expect(renderedTexts(withText(original, 'b1', 'Won.'), translation).map(({ segment }) => segment)).toEqual(['headline']);
  });
  it('is nothing that a machine wrote and nobody confirmed', () =>
    expect(pairs(aParagraph('t1', 'Eins.', { from: ['b1'], by: 'machine' }))).toEqual([headline]));
  it('is only what was confirmed now, where that is said', () => {
    const translation = aTranslation(original, aParagraph('t1', 'Eins.', { from: ['b1'] }), aParagraph('t2', 'Zwei.', { from: ['b2'] }));
    expect(renderedTexts(original, translation, ['t2' as SegmentKey]).map(({ segment }) => segment)).toEqual(['t2']);
  });
});
