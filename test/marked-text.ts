/** Any inline text with its marks, breaks and footnotes, for properties. */
import fc from 'fast-check';
import { Fragment, type Mark, type Node } from 'prosemirror-model';
import { bodySchema } from '../src/core/body/schema.ts';

const { nodes, marks } = bodySchema;

const anyMark: fc.Arbitrary<Mark> = fc.constantFrom(
  marks.link.create({ href: 'https://lantern.example/' }),
  marks.link.create({ href: 'https://lantern.example/other' }),
  marks.strong.create(),
  marks.emphasis.create(),
  marks.subscript.create(),
  marks.superscript.create(),
  marks.language.create({ tag: 'la' }),
);

/** Words without markup of their own. */
export const anInline: fc.Arbitrary<string> = fc.constantFrom(
  'The ferry ',
  'is back. ',
  'Nobody knew why! ',
  '第一句。',
  'ثانية. ',
  'é',
  '👩‍🚀',
  ' ',
);

const anyText = fc.oneof(anInline, fc.constantFrom('a < b & c > d', '&amp;', '<strong id="1">', '"'));

const marked = (node: Node, own: readonly Mark[]): Node => node.mark(own.reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), []));

const anyNode: fc.Arbitrary<Node> = fc
  .tuple(
    fc.oneof(
      { weight: 6, arbitrary: anyText.map((text) => bodySchema.text(text)) },
      { weight: 1, arbitrary: fc.constant(nodes.hardBreak.create()) },
      { weight: 1, arbitrary: fc.constantFrom('n1', 'n2').map((id) => nodes.footnote.create({ id }, bodySchema.text('Note'))) },
    ),
    fc.array(anyMark, { maxLength: 3 }),
  )
  .map(([node, own]) => marked(node, own));

/** A paragraph’s worth of it. */
export const aMarkedText: fc.Arbitrary<Fragment> = fc.array(anyNode, { maxLength: 12 }).map((all) => Fragment.fromArray(all));
