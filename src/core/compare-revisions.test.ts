import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { aBody, aContent, by, tag } from '../../test/builders.ts';
import type { ArticleContent } from './article.ts';
import { blocksOf } from './body/blocks.ts';
import { type Body, bodySchema } from './body/schema.ts';
import { blockText } from './body/text.ts';
import type { BlockDifference } from './compare-bodies.ts';
import { compareRevisions } from './compare-revisions.ts';
import type { ContributorId, PictureId } from './ids.ts';

const { nodes, marks } = bodySchema;
const en = tag('en');
const text = (words: string) => bodySchema.text(words);
const p = (id: string, words: string) => nodes.paragraph.create({ id }, words === '' ? null : text(words));
const body = (...blocks: readonly Node[]): Body => nodes.doc.create(null, blocks);
const compare = (before: Partial<ArticleContent>, after: Partial<ArticleContent>) =>
  compareRevisions(aContent(before), aContent(after), en);
const blocks = (before: readonly Node[], after: readonly Node[]) => compare({ body: body(...before) }, { body: body(...after) }).blocks;

/** A block's words on a line, `[-removed-]{+added+}`. */
const line = ({ texts }: BlockDifference) =>
  texts
    .map(({ part, parts }) => {
      const words = parts.map((one) => (one.kind === 'same' ? one.text : one.kind === 'removed' ? `[-${one.text}-]` : `{+${one.text}+}`));
      return `${part === 'text' ? '' : `${part}: `}${words.join('')}`;
    })
    .join(' | ');
const lines = (before: readonly Node[], after: readonly Node[]) =>
  blocks(before, after).map((block) => `${block.isMoved ? 'moved ' : ''}${block.change} ${block.id}: ${line(block)}`);

describe('compareRevisions', () => {
  it('says of two equal ones that they are the same', () => expect(compare({}, {}).isSame).toBe(true));

  it('marks words in the changed fields of the head alone', () =>
    expect(compare({ headline: 'Ferry returns', kicker: 'Sea' }, { headline: 'Old ferry returns', kicker: 'Sea' }).fields).toEqual([
      {
        field: 'headline',
        parts: [
          { kind: 'removed', text: 'Ferry' },
          { kind: 'added', text: 'Old ferry' },
          { kind: 'same', text: ' returns' },
        ],
      },
      expect.objectContaining({ field: 'slug' }),
    ]));

  it('names the entries of the byline that came and went', () => {
    const [ines, tomas] = [by('ines' as ContributorId), by('tomas' as ContributorId)];
    const steps = compare({ byline: ines }, { byline: [...ines, ...tomas] }).byline;
    expect(steps?.map(({ kind, entry }) => [kind, entry.contributorId])).toEqual([
      ['same', 'ines'],
      ['added', 'tomas'],
    ]);
  });

  it('takes a new role for one entry that went and one that came', () => {
    const steps = compare(
      { byline: by('ines' as ContributorId) },
      { byline: [{ contributorId: 'ines' as ContributorId, role: 'editor' }] },
    ).byline;
    expect(steps?.map(({ kind, entry }) => [kind, entry.role])).toEqual([
      ['removed', 'writer'],
      ['added', 'editor'],
    ]);
  });

  it('compares the picture that stands for the article, and its words', () => {
    const lead = (id: string, caption: string) => ({ leadPicture: { pictureId: id as PictureId, words: { caption, altText: 'A boat' } } });
    expect(compare(lead('boat', 'At sea'), lead('boat', 'At sea')).leadPicture).toBeNull();
    expect(compare(lead('boat', 'At sea'), lead('quay', 'At home')).leadPicture).toMatchObject({ before: 'boat', after: 'quay' });
    expect(compare({}, lead('boat', 'At sea')).leadPicture).toMatchObject({ before: null, caption: [{ kind: 'added', text: 'At sea' }] });
  });

  it('is data that survives being written down', () => {
    const comparison = compare({ body: aBody('One.', 'Two.') }, { headline: 'New', body: aBody('One or two.') });
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
  });
});

describe('compareRevisions, block by block', () => {
  it('shows changed, removed and added blocks in reading order', () =>
    expect(
      lines(
        [p('a', 'The ferry sails.'), p('b', 'It rains on the quay.'), p('c', 'Nobody waits.')],
        [p('a', 'The ferry sinks.'), p('c', 'Nobody waits.'), p('d', 'Everything was said.')],
      ),
    ).toEqual([
      'changed a: The ferry [-sails-]{+sinks+}.',
      'removed b: [-It rains on the quay.-]',
      'same c: Nobody waits.',
      'added d: {+Everything was said.+}',
    ]));

  it('shows a moved block as moved and the others as they are', () =>
    expect(lines([p('a', 'One'), p('b', 'Two'), p('c', 'Three')], [p('c', 'Three'), p('a', 'One'), p('b', 'Two')])).toEqual([
      'moved same c: Three',
      'same a: One',
      'same b: Two',
    ]));

  it('knows a block of another id by its text', () =>
    expect(lines([p('a', 'One'), p('b', 'The ferry sails at noon')], [p('x', 'The ferry sails at night'), p('y', 'One')])).toEqual([
      expect.stringMatching(/^(moved )?changed x: The ferry sails at \[-noon-\]\{\+night\+\}$/),
      expect.stringMatching(/^(moved )?same y: One$/),
    ]));

  it('calls bold words, another level and another kind of block formatting', () => {
    const bold = nodes.paragraph.create({ id: 'a' }, [text('The '), bodySchema.text('ferry', [marks.strong.create()])]);
    const heading = (level: number) => nodes.heading.create({ id: 'h', level }, text('Sea'));
    expect(blocks([p('a', 'The ferry')], [bold])).toMatchObject([{ change: 'formatting', settings: [] }]);
    expect(blocks([heading(2)], [heading(3)])).toMatchObject([
      { change: 'formatting', settings: [{ name: 'level', before: 2, after: 3 }] },
    ]);
    expect(blocks([p('a', 'Sea')], [nodes.heading.create({ id: 'a' }, text('Sea'))])[0]).toMatchObject({
      change: 'formatting',
      settings: [{ name: 'kind', before: 'paragraph', after: 'heading' }, { name: 'level' }],
    });
  });

  it('calls a link that leads elsewhere a change', () => {
    const link = (href: string) => nodes.paragraph.create({ id: 'a' }, bodySchema.text('ferry', [marks.link.create({ href })]));
    expect(blocks([link('http://a.example/')], [link('https://a.example/')])).toMatchObject([
      { change: 'changed', settings: [{ name: 'links', before: 'http://a.example/', after: 'https://a.example/' }] },
    ]);
  });

  it('shows the words beside a figure by themselves, and another picture', () => {
    const figure = (picture: string, alt: string) => nodes.figure.create({ id: 'f', picture, alt, credit: 'Jo' }, text('At sea'));
    const [block] = blocks([figure('one', 'A boat')], [figure('two', 'Two boats')]);
    expect(block && line(block)).toBe('At sea | alt: [-A boat-]{+Two boats+} | credit: Jo');
    expect(block).toMatchObject({ change: 'changed', settings: [{ name: 'picture', before: 'one', after: 'two' }] });
  });

  it('names the picture of a figure that is new', () =>
    expect(blocks([p('a', 'One')], [p('a', 'One'), nodes.figure.create({ id: 'f', picture: 'one' })])[1]).toMatchObject({
      change: 'added',
      settings: [{ name: 'picture', before: null, after: 'one' }],
    }));

  it('goes into lists, tables, quotations and footnotes and says where a block stands', () => {
    const item = (id: string, words: string) => nodes.listItem.create({ id }, p(`${id}p`, words));
    const note = (words: string) => nodes.paragraph.create({ id: 'n' }, [text('Text'), nodes.footnote.create({ id: 'f' }, text(words))]);
    const cells = (...words: readonly string[]) =>
      nodes.tableRow.create(
        null,
        words.map((one, at) => nodes.tableCell.create({ id: `c${at}` }, text(one))),
      );
    const all = (one: string) => [
      nodes.list.create({ id: 'l' }, [item('i', 'First'), item('j', one)]),
      nodes.table.create({ id: 't', caption: 'Tides' }, cells('High', one)),
      nodes.quotation.create({ id: 'q', attribution: 'Ines' }, p('qp', one)),
      note(one),
    ];
    const changed = blocks(all('low'), all('deep')).filter(({ change }) => change !== 'same');
    expect(changed.map((block) => `${block.within.map(({ kind }) => kind).join('>')}>${block.kind} ${line(block)}`)).toEqual([
      'list>listItem>paragraph [-low-]{+deep+}',
      'table>tableCell [-low-]{+deep+}',
      'quotation>paragraph [-low-]{+deep+}',
      'paragraph>footnote [-low-]{+deep+}',
    ]);
  });

  it('does not count what a translation rests on', () =>
    expect(blocks([p('a', 'One')], [nodes.paragraph.create({ id: 'a', from: ['x'], by: 'machine' }, text('One'))])).toMatchObject([
      { change: 'same' },
    ]));

  const sentences = fc.uniqueArray(
    fc.record({ id: fc.integer({ min: 1, max: 12 }), words: fc.array(fc.constantFrom('ferry', 'quay', 'lamp', 'rain'), { maxLength: 6 }) }),
    { maxLength: 10, minLength: 1, selector: ({ id }) => id },
  );
  const bodies = sentences.map((list) => body(...list.map(({ id, words }) => p(`b${id}`, words.join(' ')))));

  it('loses no block and no word of either revision', () =>
    fc.assert(
      fc.property(bodies, bodies, (one, other) => {
        const compared = compare({ body: one }, { body: other }).blocks;
        const wordsWithout = (kind: string) =>
          compared
            .filter(({ change }) => change !== kind)
            .map(({ texts }) => texts.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === kind ? [] : [part.text]))).join(''));
        expect(wordsWithout('removed')).toEqual(blocksOf(other).map(({ node }) => blockText(node)));
        expect(wordsWithout('added').sort()).toEqual(
          blocksOf(one)
            .map(({ node }) => blockText(node))
            .sort(),
        );
      }),
    ));

  it('says that revisions are the same if and only if they read the same', () =>
    fc.assert(
      fc.property(bodies, bodies, (one, other) => {
        const reading = (own: Body) => own.children.map((block) => block.textContent);
        const isSame = JSON.stringify(reading(one)) === JSON.stringify(reading(other));
        if (!isSame) expect(compare({ body: one }, { body: other }).isSame).toBe(false);
        expect(compare({ body: one }, { body: one }).isSame).toBe(true);
      }),
    ));
});
