import { describe, expect, it } from 'vitest';
import { anArticle, aParagraph } from '../../../test/aligned.ts';
import { neverSeen } from '../alignment/fingerprint.ts';
import type { SegmentKey } from '../alignment/segments.ts';
import type { ArticleContent } from '../article.ts';
import { bodySchema } from '../body/schema.ts';
import type { BlockId } from '../ids.ts';
import { filled } from './fill.ts';

const { nodes } = bodySchema;
const cell = (id: string, text: string) => nodes.tableCell.create({ id }, bodySchema.text(text));
const table = nodes.table.create({ id: 'T' }, [nodes.tableRow.create(null, [cell('x', 'X'), cell('y', 'Y')])]);
const original = { ...anArticle(aParagraph('a', 'A'), aParagraph('b', 'B'), table, aParagraph('c', 'C')), headline: 'H' };

function fill(translation: ArticleContent, texts: Record<string, string>, missing = ['headline', 'a', 'b', 'c', 'x', 'y']): ArticleContent {
  let made = 0;
  return filled(translation, {
    original,
    missing: missing as SegmentKey[],
    texts: new Map(Object.entries(texts)) as ReadonlyMap<SegmentKey, string>,
    newId: () => `n${++made}` as BlockId,
  });
}
const texts = ({ body }: ArticleContent) => body.children.map((node) => node.textContent);
const empty = { ...anArticle(aParagraph('t', '')), headline: '' };
const withB = { ...anArticle(aParagraph('t', 'Bé', { from: ['b'] })), headline: 'Ha' };

describe('filling', () => {
  it('puts what is known in the place of an empty paragraph, in the original’s order', () =>
    expect(texts(fill(empty, { c: 'Cé', a: 'Á' }))).toEqual(['Á', 'Cé']));
  it('puts it around what is there', () => expect(texts(fill(withB, { c: 'Cé', a: 'Á' }))).toEqual(['Á', 'Bé', 'Cé']));
  it('says what it renders, unconfirmed', () =>
    expect(fill(empty, { a: 'Á' }).body.firstChild?.attrs).toMatchObject({ id: 'n1', from: ['a'], seen: [neverSeen], by: 'person' }));
  it('gives the head what it lacks, and writes over nothing', () => {
    expect(fill(empty, { headline: 'Ha' })).toMatchObject({
      headline: 'Ha',
      head: { headline: { from: ['headline'], seen: [neverSeen] } },
    });
    expect(fill(withB, { headline: 'Ho' })).toBe(withB);
  });
  it('takes a table only whole', () => {
    expect(fill(empty, { x: 'Ex' })).toBe(empty);
    expect(texts(fill(empty, { x: 'Ex', y: 'Ypsilon' }))).toEqual(['ExYpsilon']);
  });
  it('makes two paragraphs of one that was split', () => {
    const { body } = fill(empty, { a: 'Eins.\n\nZwei.' });
    expect(body.children.map(({ attrs, textContent }) => [textContent, attrs['from']])).toEqual([
      ['Eins.', ['a']],
      ['Zwei.', ['a']],
    ]);
  });
  it('breaks lines where they were broken', () =>
    expect(fill(empty, { a: 'Eins\nZwei' }).body.firstChild?.children.map(({ type }) => type.name)).toEqual(['text', 'hardBreak', 'text']));
  it('leaves what the translation has already', () => expect(fill(withB, { b: 'Be' }, ['a'])).toBe(withB));
});
