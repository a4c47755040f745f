import fc from 'fast-check';
import { Fragment, type Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { alignment } from '../../../test/aligned.ts';
import { aBody, aContent, value } from '../../../test/builders.ts';
import type { ArticleContent } from '../article.ts';
import { type Body, bodySchema } from '../body/schema.ts';
import { confirmAll } from './confirm.ts';
import { fingerprint } from './fingerprint.ts';
import type { SegmentKey } from './segments.ts';

const { nodes, marks } = bodySchema;
const body = (...blocks: readonly Node[]): Body => nodes.doc.create(null, blocks);
const paragraph = (id: string, text: string, from: readonly string[] = []) => nodes.paragraph.create({ id, from }, bodySchema.text(text));
const staleSegments = (...sides: Parameters<typeof alignment>) =>
  alignment(...sides).segments.flatMap(({ key, state }) => (state === 'stale' ? [key] : []));
const confirmed = (translation: Partial<ArticleContent>, original: ArticleContent) =>
  value(confirmAll(aContent({ headline: 'Die Fähre', ...translation }), original));
const changed = (content: ArticleContent, at: number, change: (block: Node) => Node): ArticleContent => ({
  ...content,
  body: body(...content.body.children.map((block, index) => (index === at ? change(block) : block))),
});

/** An original of several paragraphs, and a translation whose paragraphs render any of them: split, merged, dropped, added, moved. */
const pairs = fc.integer({ min: 1, max: 8 }).chain((count) =>
  fc
    .record({
      renders: fc.array(fc.uniqueArray(fc.integer({ min: 1, max: count }), { maxLength: 3 }), { minLength: 1, maxLength: 10 }),
      edited: fc.nat(count - 1),
    })
    .map(({ renders, edited }) => {
      const original = aContent({ body: aBody(...Array.from({ length: count }, (_, at) => `Paragraph ${at + 1} of it.`)) });
      const blocks = renders.map((from, at) =>
        paragraph(
          `t${at}`,
          'Absatz.',
          from.map((number) => `b${number}`),
        ),
      );
      const followers = renders.flatMap((from, at) => (from.includes(edited + 1) ? [`t${at}`] : []));
      return { original, translation: confirmed({ body: body(...blocks) }, original), edited, followers };
    }),
);

describe('the stale segments of a translation', () => {
  it('finds exactly what renders a paragraph that was changed', () =>
    fc.assert(
      fc.property(pairs, ({ original, translation, edited, followers }) => {
        const now = changed(original, edited, (block) => block.type.create(block.attrs, bodySchema.text('It reads otherwise.')));
        expect(staleSegments(now, translation)).toEqual(followers);
      }),
    ));

  it('finds exactly what renders a paragraph that is gone', () =>
    fc.assert(
      fc.property(pairs, ({ original, translation, edited, followers }) => {
        const rest = original.body.children.filter((_, at) => at !== edited);
        expect(staleSegments({ ...original, body: body(...rest) }, translation)).toEqual(followers);
      }),
    ));

  it('finds nothing when words become bold, white space changes or paragraphs move', () =>
    fc.assert(
      fc.property(pairs, ({ original, translation, edited }) => {
        const bold = changed(original, edited, (block) =>
          block.type.create(block.attrs, bodySchema.text(` ${block.textContent.replace(' ', '  ')}`, [marks.strong.create()])),
        );
        const moved = { ...bold, body: body(...bold.body.children.toReversed()) };
        expect([staleSegments(bold, translation), staleSegments(moved, translation)]).toEqual([[], []]);
      }),
    ));

  it('finds nothing once the change is confirmed', () =>
    fc.assert(
      fc.property(pairs, ({ original, translation, edited }) => {
        const now = changed(original, edited, (block) => block.type.create(block.attrs, bodySchema.text('It reads otherwise.')));
        expect(staleSegments(now, value(confirmAll(translation, now)))).toEqual([]);
      }),
    ));

  it('goes on finding a change when the translation is saved without being confirmed', () => {
    const original = aContent({ body: aBody('One.', 'Two.') });
    const translation = confirmed({ body: body(paragraph('b1', 'Eins.'), paragraph('b2', 'Zwei.')) }, original);
    const now = { ...original, body: aBody('One.', 'Two and a half.') };
    const saved = changed(translation, 1, (block) => block.type.create(block.attrs, bodySchema.text('Zweieinhalb.')));
    expect(staleSegments(now, saved)).toEqual(['b2']);
  });

  it('finds a part of the head alone', () => {
    const original = aContent({ headline: 'Ferry returns', kicker: 'Sea' });
    expect(staleSegments({ ...original, kicker: 'Harbour' }, confirmed({}, original))).toEqual(['kicker']);
  });

  it('finds the words beside a figure by themselves', () => {
    const figure = (id: string, alt: string, from: readonly string[] = []) =>
      nodes.figure.create({ id, from, alt, credit: 'Jo' }, bodySchema.text('At sea'));
    const original = aContent({ body: body(figure('f', 'A boat')) });
    const translation = confirmed({ body: body(figure('t', 'Ein Boot', ['f', 'f/alt', 'f/credit'])) }, original);
    expect(staleSegments({ ...original, body: body(figure('f', 'Two boats')) }, translation)).toEqual(['t/alt']);
  });

  it('finds the words around what a quotation holds by themselves', () => {
    const quotation = (attribution: string) => nodes.quotation.create({ id: 'q', attribution }, paragraph('b1', 'No.'));
    const original = aContent({ body: body(quotation('Ines')) });
    expect(
      staleSegments({ ...original, body: body(quotation('Ines Marlow')) }, confirmed({ body: body(quotation('Ines')) }, original)),
    ).toEqual(['q/attribution']);
  });

  it('finds a footnote by itself', () => {
    const noted = (note: string) =>
      body(
        nodes.paragraph.create(
          { id: 'b1' },
          Fragment.from([bodySchema.text('Text'), nodes.footnote.create({ id: 'n' }, bodySchema.text(note))]),
        ),
      );
    const original = aContent({ body: noted('Once.') });
    expect(staleSegments({ ...original, body: noted('Twice.') }, confirmed({ body: noted('Einmal.') }, original))).toEqual(['n']);
  });

  it('passes over what was never confirmed, unless it is gone', () => {
    const translation = aContent({ body: body(paragraph('t1', 'Eins.', ['b1']), paragraph('t2', 'Zwei.', ['b2'])) });
    expect(staleSegments(aContent({ body: aBody('One.') }), translation)).toEqual(['t2']);
  });

  it('passes over a change that an editor has called minor', () => {
    const original = aContent({ body: aBody('One.') });
    const translation = confirmed({ body: body(paragraph('b1', 'Eins.')) }, original);
    const minor = [{ segment: 'b1' as SegmentKey, before: fingerprint('One.'), after: fingerprint('One!') }];
    expect(staleSegments({ ...original, body: aBody('One!') }, translation, minor)).toEqual([]);
  });

  it('never finds an original', () => expect(staleSegments(aContent({ headline: 'Other' }), aContent())).toEqual([]));
});
