/** Random bodies for properties: every node and mark of the schema, in every combination that it allows. */
import fc from 'fast-check';
import { Mark, type Node } from 'prosemirror-model';
import { type Body, bodySchema } from '../src/core/body/schema.ts';
import { marks, nodes } from './published.ts';

/** Text with everything in it that a format could trip over. */
export const anyWords = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom('<b>', '"', "' onerror='", ']]>', '-->', '&lt;', 'سلام'),
);
const address = fc.constantFrom('https://x.example/?a=1&b=2', '/en/', '#a', 'mailto:a@b.example', "https://x.example/'");
const someMarks = fc
  .tuple(fc.subarray(['strong', 'emphasis', 'link', 'language', 'superscript', 'subscript'] as const), address)
  .map(([names, href]) => names.reduce((set, name) => marks[name].create({ href, tag: 'ar' }).addToSet(set), Mark.none));
const run = fc.tuple(anyWords, someMarks).map(([text, of]) => bodySchema.text(text, of));
const lineBreak = fc.constant(null).map(() => nodes.hardBreak.create());
const footnote = fc.tuple(fc.array(run, { maxLength: 2 }), someMarks).map(([runs, of]) => nodes.footnote.create(null, runs, of));
const inline = fc.array(fc.oneof({ weight: 5, arbitrary: run }, footnote, lineBreak), { maxLength: 5 });

const paragraph = inline.map((content) => nodes.paragraph.create(null, content));
const heading = fc.tuple(fc.constantFrom(2, 3), inline).map(([level, content]) => nodes.heading.create({ level }, content));
const figure = fc
  .tuple(fc.constantFrom('boat', 'gone', null), anyWords, inline)
  .map(([picture, alt, content]) => nodes.figure.create({ picture, alt }, content));
const quotation = fc
  .tuple(anyWords, fc.array(paragraph, { minLength: 1, maxLength: 2 }))
  .map(([attribution, of]) => nodes.quotation.create({ attribution }, of));
const listOf = (item: fc.Arbitrary<Node>) =>
  fc
    .tuple(fc.boolean(), fc.integer({ min: -5, max: 50 }), fc.array(item, { minLength: 1, maxLength: 3 }))
    .map(([ordered, start, items]) => nodes.list.create({ ordered, start }, items));
const flatList = listOf(paragraph.map((content) => nodes.listItem.create(null, [content])));
const list = listOf(
  fc.tuple(paragraph, fc.option(flatList)).map(([first, more]) => nodes.listItem.create(null, more === null ? [first] : [first, more])),
);
const cell = fc
  .tuple(fc.boolean(), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), inline)
  .map(([header, colspan, rowspan, content]) => nodes.tableCell.create({ header, colspan, rowspan }, content));
const table = fc
  .tuple(fc.oneof(anyWords, fc.constant('')), fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }))
  .map(([caption, rows]) =>
    nodes.table.create(
      { caption },
      rows.map((cells) => nodes.tableRow.create(null, cells)),
    ),
  );
const plain = fc.oneof(paragraph, heading, quotation, list, figure, table);
const box = fc
  .tuple(fc.oneof(anyWords, fc.constant('')), fc.array(plain, { minLength: 1, maxLength: 3 }))
  .map(([title, of]) => nodes.box.create({ title }, of));
const gallery = fc.array(figure, { minLength: 1, maxLength: 3 }).map((of) => nodes.gallery.create(null, of));
const pullQuote = fc.tuple(anyWords, inline).map(([attribution, content]) => nodes.pullQuote.create({ attribution }, content));
const embed = fc
  .tuple(anyWords, address, anyWords, inline)
  .map(([provider, target, title, content]) => nodes.embed.create({ provider, address: target, title }, content));
const divider = fc.constant(null).map(() => nodes.divider.create());
/** Any body that the schema allows. */
export const anyBody: fc.Arbitrary<Body> = fc
  .array(fc.oneof(plain, box, gallery, pullQuote, embed, divider), { minLength: 1, maxLength: 8 })
  .map((blocks) => withIds(nodes.doc.create(null, blocks)));

function withIds(doc: Node): Node {
  let next = 0;
  const numbered = (json: { attrs?: Record<string, unknown>; content?: object[] }): object => ({
    ...json,
    ...(json.attrs !== undefined && 'id' in json.attrs ? { attrs: { ...json.attrs, id: `b${next++}` } } : {}),
    ...(json.content === undefined ? {} : { content: json.content.map(numbered) }),
  });
  return bodySchema.nodeFromJSON(numbered(doc.toJSON()));
}
