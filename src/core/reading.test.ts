import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { aBody, tag } from '../../test/builders.ts';
import { bodySchema } from './body/schema.ts';
import { readingOf } from './reading.ts';

const { nodes } = bodySchema;
const text = (words: string) => bodySchema.text(words);
const paragraph = (...content: readonly Node[]) => nodes.paragraph.create(null, content);
const count = (...blocks: readonly Node[]) => readingOf(nodes.doc.create(null, blocks), tag('en')).count;

describe('readingOf', () => {
  it.each([
    ['en', 'The ferry’s back, at 9.30 — really.', 6, 'words'],
    ['de', 'Die Fähre fährt ab.', 4, 'words'],
    ['ar', 'عاد العبّار اليوم.', 3, 'words'],
    ['th', 'สวัสดีชาวโลก', 3, 'words'],
    ['hi', 'नाव लौट आई।', 3, 'words'],
    ['ko', '배가 돌아왔다.', 2, 'words'],
    ['zh-Hans', '渡轮今天回来了。', 7, 'characters'],
    ['zh-Hant', '渡輪 MV Skerra 回來了', 7, 'characters'],
    ['ja', 'フェリーが今日戻った。', 10, 'characters'],
  ])('counts in %s', (language, ...[words, length, unit]) =>
    expect(readingOf(aBody(words), tag(language))).toMatchObject({ count: length, unit }),
  );

  it.each([
    ['en', 'ferry '.repeat(228), 60],
    ['ar', 'عبارة '.repeat(138), 60],
    ['sw', 'kivuko '.repeat(184), 60],
    ['zh-Hans', '船'.repeat(255), 60],
    ['ja', '船'.repeat(357), 60],
    ['yue', '船'.repeat(255), 60],
    ['zh-Latn', 'chuán '.repeat(158), 60],
    ['zh-Hans', `${'船'.repeat(255)} ${'Skerra '.repeat(184)}`, 120],
  ])('takes the time of a reader of %s', (language, ...[words, seconds]) =>
    expect(readingOf(aBody(words), tag(language)).seconds).toBe(seconds),
  );

  it('counts subheadings, lists, quotations and boxes', () => {
    const list = nodes.list.create(null, nodes.listItem.create(null, paragraph(text('two'))));
    const box = nodes.box.create(null, nodes.quotation.create(null, paragraph(text('three'))));
    expect(count(nodes.heading.create(null, text('one')), list, box)).toBe(3);
  });

  it('leaves out footnotes, captions, tables, embeds and pull quotes', () => {
    const figure = nodes.figure.create({ alt: 'alt' }, text('caption'));
    const row = nodes.tableRow.create(null, nodes.tableCell.create(null, text('cell')));
    expect(
      count(
        paragraph(text('one'), nodes.footnote.create(null, text('note'))),
        figure,
        nodes.gallery.create(null, figure),
        nodes.table.create(null, row),
        nodes.embed.create(null, text('film')),
        nodes.pullQuote.create(null, text('pulled')),
      ),
    ).toBe(1);
  });

  it('finds as many words in a text as in its paragraphs', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }), (lengths) => {
        expect(readingOf(aBody(...lengths.map((length) => 'ferry '.repeat(length))), tag('en')).count).toBe(
          lengths.reduce((sum, length) => sum + length, 0),
        );
      }),
    ));

  it('finds nothing in an empty body', () => expect(readingOf(aBody(''), tag('en'))).toEqual({ count: 0, unit: 'words', seconds: 0 }));
});
