import type { Attrs, Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { aContent } from '../../../test/builders.ts';
import { type BlockName, bodySchema } from '../body/schema.ts';
import { fingerprint } from './fingerprint.ts';
import { segmentsOf } from './segments.ts';

const { nodes, marks } = bodySchema;
const { table, tableRow, tableCell } = nodes;
const text = (words: string) => bodySchema.text(words);
const segmentsIn = (...blocks: readonly Node[]) => segmentsOf(aContent({ body: nodes.doc.create(null, blocks) })).slice(3);

/** Attributes that are no words for the reader. */
const technical = new Set(['id', 'from', 'seen', 'by', 'picture', 'source', 'provider', 'address']);

const paragraph = (words: string) => nodes.paragraph.create(null, text(words));
const list = (...items: readonly Node[]) => nodes.list.create(null, nodes.listItem.create(null, items));

/** One block of every kind, filled with words that stand nowhere else. */
const everyKind: Readonly<Record<BlockName, Node>> = {
  paragraph: nodes.paragraph.create(null, [
    text('one'),
    nodes.hardBreak.create(),
    bodySchema.text('two', [marks.strong.create()]),
    nodes.footnote.create(null, text('three')),
  ]),
  heading: nodes.heading.create(null, text('four')),
  quotation: nodes.quotation.create(null, [paragraph('five'), paragraph('six')]),
  pullQuote: nodes.pullQuote.create(null, text('seven')),
  list: list(paragraph('eight')),
  listItem: list(paragraph('nine'), list(paragraph('inner'))),
  figure: nodes.figure.create(null, text('ten')),
  gallery: nodes.gallery.create(null, nodes.figure.create(null, text('eleven'))),
  table: table.create(null, tableRow.create(null, [tableCell.create(null, text('twelve')), tableCell.create(null, text('thirteen'))])),
  tableCell: table.create(null, tableRow.create(null, tableCell.create(null, text('fourteen')))),
  box: nodes.box.create(null, [nodes.heading.create(null, text('fifteen')), paragraph('sixteen')]),
  divider: nodes.divider.create(),
  embed: nodes.embed.create(null, text('seventeen')),
  footnote: nodes.paragraph.create(null, nodes.footnote.create(null, [text('eighteen')])),
};

/** The node with ids, and with words in every attribute that can hold some; all words that it shows go into `shown`. */
function filled(node: Node, shown: string[]): Node {
  if (node.isText) {
    shown.push(node.text ?? '');
    return node;
  }
  const attrs: Record<string, unknown> = { ...node.attrs };
  if ('id' in attrs) attrs['id'] = `b${shown.length}-${node.type.name}-${node.textContent}`;
  for (const [name, value] of Object.entries(node.attrs)) {
    if (typeof value !== 'string' || technical.has(name)) continue;
    attrs[name] = `${name} ${shown.length}`;
    shown.push(attrs[name] as string);
  }
  return node.type.create(
    attrs as Attrs,
    node.children.map((child) => filled(child, shown)),
    node.marks,
  );
}

describe('segmentsOf', () => {
  it.each(Object.entries(everyKind))('leaves no text of a %s outside: every word stands in one segment', (_, block) => {
    const shown: string[] = [];
    const segments = segmentsIn(filled(block, shown));
    for (const words of shown)
      expect(
        segments.filter((segment) => segment.text.split('\n').includes(words)),
        words,
      ).toHaveLength(1);
    expect(new Set(segments.map(({ key }) => key)).size).toBe(segments.length);
  });

  it('knows every kind of block', () => {
    const kinds = Object.entries(bodySchema.nodes).filter(([, type]) => 'id' in (type.spec.attrs ?? {}));
    expect(Object.keys(everyKind).sort()).toEqual(kinds.map(([name]) => name).sort());
  });

  it('gives the words beside a block’s text keys of their own, in reading order', () => {
    const quotation = nodes.quotation.create({ id: 'b1', attribution: 'Ines' }, nodes.paragraph.create({ id: 'b2' }, text('No.')));
    const cell = tableRow.create(null, tableCell.create({ id: 'b4' }, text('1')));
    const box = nodes.box.create(
      { id: 'b5', title: 'More' },
      nodes.figure.create({ id: 'b6', alt: 'A boat', credit: 'Jo' }, text('At sea')),
    );
    expect(
      segmentsIn(quotation, table.create({ id: 'b3', caption: 'Tides' }, cell), box).map(({ key, text: words }) => [key, words]),
    ).toEqual([
      ['b2', 'No.'],
      ['b1/attribution', 'Ines'],
      ['b3/caption', 'Tides'],
      ['b4', '1'],
      ['b5/title', 'More'],
      ['b6', 'At sea'],
      ['b6/alt', 'A boat'],
      ['b6/credit', 'Jo'],
    ]);
  });

  it('gives empty words too, because emptied ones are a change', () =>
    expect(segmentsIn(nodes.box.create({ id: 'b1' }, nodes.divider.create({ id: 'b2' })))[0]).toEqual({
      key: 'b1/title',
      text: '',
      fingerprint: fingerprint(''),
    }));
});
