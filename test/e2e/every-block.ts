/** A text with every kind of block and mark in it. */
import { bodySchema } from '../../src/core/body/schema.ts';

/** The text as the API takes it; its pictures are all the same one. */
export function everyBlock(picture: string): Readonly<Record<string, unknown>> {
  let count = 0;
  const node = (name: string, attributes: object = {}, ...content: readonly object[]): object => ({
    type: name,
    ...(name !== 'tableRow' && name !== 'doc' && { attrs: { id: `block-${++count}`, ...attributes } }),
    ...(content.length > 0 && { content }),
  });
  const text = (words: string, ...marks: readonly object[]): object => ({ type: 'text', text: words, ...(marks.length > 0 && { marks }) });
  const paragraph = (...content: readonly object[]): object => node('paragraph', {}, ...content);
  const figure = (): object => node('figure', { picture, alt: 'Kites over a sea wall' }, text('The kites of Skerra'));
  const item = (words: string): object => node('listItem', {}, paragraph(text(words)));
  const cell = (words: string, header = false): object => node('tableCell', { header }, text(words));
  const body = node(
    'doc',
    {},
    paragraph(text('A plain beginning')),
    paragraph(
      text('A link', { type: 'link', attrs: { href: 'https://www.example.org/' } }),
      text(' strong', { type: 'strong' }),
      text(' emphasis', { type: 'emphasis' }),
      text(' H'),
      text('2', { type: 'subscript' }),
      text('O m'),
      text('2', { type: 'superscript' }),
      { type: 'hardBreak' },
      text('كلام', { type: 'language', attrs: { tag: 'ar' } }),
      node('footnote', {}, text('Said on Monday.')),
    ),
    node('heading', { level: 2 }, text('A heading')),
    node('heading', { level: 3 }, text('A lower heading')),
    node('quotation', { attribution: 'A keeper' }, paragraph(text('It always does.'))),
    node('pullQuote', { attribution: 'Another keeper' }, text('Never again')),
    node('list', { ordered: false }, item('One'), item('Two')),
    node('list', { ordered: true, start: 3 }, item('Three')),
    figure(),
    node('gallery', {}, figure(), figure()),
    node(
      'table',
      { caption: 'Tides' },
      node('tableRow', {}, cell('Day', true), cell('Height', true)),
      node('tableRow', {}, cell('1'), cell('2')),
    ),
    node('box', { title: 'By the way' }, paragraph(text('In a box'))),
    node('divider'),
    node('embed', { provider: 'YouTube', address: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ', title: 'A film' }, text('A film')),
    paragraph(),
  );
  return bodySchema.nodeFromJSON(body).toJSON();
}
