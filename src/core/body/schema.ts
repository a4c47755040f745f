/** The body of an article as a ProseMirror document: which blocks and marks there are, and what may stand in what. */
import { type Attrs, type MarkSpec, type Node, type NodeSpec, Schema } from 'prosemirror-model';
import type { Fingerprint } from '../alignment/fingerprint.ts';
import type { SegmentKey } from '../alignment/segments.ts';
import type { BlockId } from '../ids.ts';

/** The number of this schema; stored beside every body. `migrate.ts` brings older bodies up to it. */
export const bodyVersion = 1;

/** A document of this schema that `checkBody` has checked, or that was built from its parts. */
export type Body = Node;

/** What every block carries: its id, and in a translation what it renders and how that read when it was last confirmed. */
export interface BlockAttributes {
  readonly id: BlockId;
  readonly from: readonly SegmentKey[];
  readonly seen: readonly Fingerprint[];
  /** Who wrote the text: a person, or a machine whose text no person has confirmed yet. */
  readonly by: 'person' | 'machine';
}

const blockAttributes = { id: { default: '' }, from: { default: [] }, seen: { default: [] }, by: { default: 'person' } };

/** `defining` keeps a block what it is when it is pasted into an empty paragraph. */
function block(spec: NodeSpec): NodeSpec {
  return { ...spec, attrs: { ...blockAttributes, ...spec.attrs } };
}

const nodes = {
  doc: { content: 'block+' },
  paragraph: block({ group: 'block plain', content: 'inline*' }),
  heading: block({ group: 'block plain', content: 'inline*', defining: true, attrs: { level: { default: 2 } } }),
  quotation: block({ group: 'block plain', content: 'paragraph+', defining: true, attrs: { attribution: { default: '' } } }),
  pullQuote: block({ group: 'block', content: 'inline*', defining: true, attrs: { attribution: { default: '' } } }),
  list: block({ group: 'block plain', content: 'listItem+', attrs: { ordered: { default: false }, start: { default: 1 } } }),
  listItem: block({ content: 'paragraph list?', defining: true }),
  /** Its content is the caption. The credit is the picture's own unless the figure says another. */
  figure: block({
    group: 'block plain',
    content: 'inline*',
    defining: true,
    attrs: { picture: { default: null }, alt: { default: '' }, credit: { default: '' }, source: { default: '' } },
  }),
  gallery: block({ group: 'block', content: 'figure+' }),
  table: block({ group: 'block plain', content: 'tableRow+', attrs: { caption: { default: '' } }, tableRole: 'table', isolating: true }),
  tableRow: { content: 'tableCell+', tableRole: 'row' },
  tableCell: block({
    content: 'inline*',
    attrs: { header: { default: false }, colspan: { default: 1 }, rowspan: { default: 1 } },
    tableRole: 'cell',
    defining: true,
    isolating: true,
  }),
  box: block({ group: 'block', content: 'plain+', defining: true, attrs: { title: { default: '' } } }),
  divider: block({ group: 'block', atom: true }),
  /** Another site's player or post. Nothing is asked of that site before the reader clicks. Its content is a caption. */
  embed: block({
    group: 'block',
    content: 'inline*',
    attrs: { provider: { default: '' }, address: { default: '' }, title: { default: '' } },
  }),
  text: { group: 'inline run' },
  hardBreak: { group: 'inline', inline: true, selectable: false },
  footnote: block({ group: 'inline', inline: true, content: 'run*' }),
} satisfies Record<string, NodeSpec>;

const marks = {
  link: { attrs: { href: {} }, inclusive: false },
  strong: {},
  emphasis: {},
  subscript: { excludes: 'subscript superscript' },
  superscript: { excludes: 'subscript superscript' },
  /** A foreign phrase: the language decides its direction, its voice and its type. */
  language: { attrs: { tag: {} } },
} satisfies Record<string, MarkSpec>;

export const bodySchema = new Schema({ nodes, marks });

export type BlockName = Exclude<keyof typeof nodes, 'doc' | 'text' | 'hardBreak' | 'tableRow'>;
export type MarkName = keyof typeof marks;

/** The attributes of a block of this schema, typed. */
export function attributesOf(node: Node): BlockAttributes & Attrs {
  return node.attrs as BlockAttributes & Attrs;
}
