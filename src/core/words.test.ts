import { describe, expect, it } from 'vitest';
import { aContent, by } from '../../test/builders.ts';
import type { ArticleContent } from './article.ts';
import { bodySchema } from './body/schema.ts';
import type { ContributorId, PictureId } from './ids.ts';
import type { Slug } from './slug.ts';
import { wordsOf } from './words.ts';

const { paragraph } = bodySchema.nodes;
const strong = [bodySchema.marks.strong.create()];
const body = (...inside: Parameters<typeof paragraph.create>[1][]) =>
  bodySchema.nodes.doc.create(
    null,
    inside.map((one, index) => paragraph.create({ id: `b${index}` }, one)),
  );
const text = (words: string, marks = bodySchema.text('x').marks) => bodySchema.text(words, marks);
const content = aContent({ body: body(text('The ferry is back.')) });
const afterwards = (change: Partial<ArticleContent>) => wordsOf({ ...content, ...change }) === wordsOf(content);
const leadPicture = { pictureId: 'pier' as PictureId, words: { caption: '', altText: '' } };

describe('wordsOf', () => {
  it('is the same for the same words', () => expect(afterwards({})).toBe(true));
  it.each<[string, Partial<ArticleContent>]>([
    ['a letter', { body: body(text('The ferry is late.')) }],
    ['bold type', { body: body(text('The ferry is back.', strong)) }],
    ['another paragraph', { body: body(text('The ferry '), text('is back.')) }],
    ['the headline', { headline: 'Late' }],
    ['the slug', { slug: 'late' as Slug }],
    ['the byline', { byline: by('ines' as ContributorId) }],
    ['the picture in lists', { leadPicture }],
    ['a search title', { searchTitle: 'Ferry' }],
  ])('is another after a change of %s', (_, change) => expect(afterwards(change)).toBe(false));
  it('does not look at the ids of blocks, nor at what they render or who wrote them', () => {
    const attributes = { id: 'other', from: ['b7'], seen: ['0'.repeat(16)], by: 'machine' };
    expect(afterwards({ body: bodySchema.nodes.doc.create(null, paragraph.create(attributes, text('The ferry is back.'))) })).toBe(true);
  });
  it('does not look at how a text is cut', () =>
    expect(
      afterwards({
        body: bodySchema.nodeFromJSON({
          type: 'doc',
          content: [{ type: 'paragraph', content: ['The ferry ', 'is back.'].map((words) => ({ type: 'text', text: words })) }],
        }),
      }),
    ).toBe(true));
});
