/** The words in which the demo's stories are written: a small vocabulary that builds bodies of the schema. */
import { Fragment, type Mark, type Node } from 'prosemirror-model';
import { type Body, bodySchema } from '../src/core/body/schema.ts';

const { nodes, marks } = bodySchema;

/** Text, or text with marks, or a footnote. */
type Inline = string | Fragment;

/** A block and the numbers of the original's blocks that it renders: `null` for "the next one", none for an added block. */
interface Rendering {
  readonly block: Node;
  readonly renders: readonly number[] | null;
}

interface WrittenArticle {
  readonly slug: string;
  readonly kicker: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly dateline?: string;
  readonly pictures?: Readonly<Record<string, { readonly caption: string; readonly alt: string }>>;
  readonly body: readonly (Node | Rendering)[];
  /** The text of the story's correction in this language. */
  readonly correction?: string;
}

export interface DemoArticle extends Omit<Required<WrittenArticle>, 'body'> {
  /** Figures name their pictures by the demo's keys; `load.ts` puts ids in their place. */
  readonly body: Body;
  /** For each block of the body, the places (from 1) of the original's blocks that it renders. */
  readonly renders: readonly (readonly number[])[];
}

/** An article of the demo. Blocks get ids by their place; throws if a figure has no words in this language. */
export function article(written: WrittenArticle): DemoArticle {
  const pictures = written.pictures ?? {};
  const renderings = written.body.map((item) => ('block' in item ? item : { block: item, renders: null }));
  const blocks = renderings.map(({ block }, at) => withIds(withWords(block, pictures), `b${at + 1}`));
  return { correction: '', dateline: '', ...written, pictures, body: nodes.doc.create(null, blocks), renders: placesRendered(renderings) };
}

/** This block renders the original's block at a place, counted from 1, or several of them. */
export function renders(places: number | readonly number[], block: Node): Rendering {
  return { block, renders: typeof places === 'number' ? [places] : places };
}

/** This block has no counterpart in the original. */
export function added(block: Node): Rendering {
  return { block, renders: [] };
}

/** The article with other blocks at some places, counted from 1; each keeps the id of its place. */
export function withBlocks(written: DemoArticle, blocks: Readonly<Record<number, Node>>): DemoArticle {
  const all = written.body.children.map((block, at) => {
    const other = blocks[at + 1];
    return other === undefined ? block : withIds(other, `b${at + 1}`);
  });
  return { ...written, body: written.body.copy(Fragment.fromArray(all)) };
}

export function p(...content: Inline[]): Node {
  return nodes.paragraph.create(null, inline(content));
}

export function h2(...content: Inline[]): Node {
  return nodes.heading.create({ level: 2 }, inline(content));
}

/** Somebody's words as a paragraph of their own. */
export function quotation(words: string, attribution: string): Node {
  return nodes.quotation.create({ attribution }, p(words));
}

export function pullQuote(words: string): Node {
  return nodes.pullQuote.create(null, inline([words]));
}

function listOf(ordered: boolean, items: readonly (string | readonly Inline[])[]): Node {
  const entries = items.map((item) => nodes.listItem.create(null, p(...(typeof item === 'string' ? [item] : item))));
  return nodes.list.create({ ordered }, entries);
}

/** A list with a mark before each item, or with numbers (`list.numbered`). */
export const list: {
  (...items: (string | readonly Inline[])[]): Node;
  numbered(...items: (string | readonly Inline[])[]): Node;
} = Object.assign((...items: (string | readonly Inline[])[]) => listOf(false, items), {
  numbered: (...items: (string | readonly Inline[])[]) => listOf(true, items),
});

/** The picture of a key, with the article's words for it. */
export function figure(picture: string): Node {
  return nodes.figure.create({ picture });
}

interface WrittenTable {
  readonly caption?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function table({ caption = '', head, rows }: WrittenTable): Node {
  const row = (cells: readonly string[], isHead: boolean) =>
    nodes.tableRow.create(
      null,
      cells.map((cell) => nodes.tableCell.create({ header: isHead }, inline([cell]))),
    );
  return nodes.table.create({ caption }, [row(head, true), ...rows.map((cells) => row(cells, false))]);
}

export function box(title: string, ...blocks: Node[]): Node {
  return nodes.box.create({ title }, blocks);
}

export function divider(): Node {
  return nodes.divider.create();
}

export function em(...content: Inline[]): Fragment {
  return marked(marks.emphasis.create(), content);
}

export function link(href: string, ...content: Inline[]): Fragment {
  return marked(marks.link.create({ href }), content);
}

/** A phrase in another language. */
export function foreign(tag: string, ...content: Inline[]): Fragment {
  return marked(marks.language.create({ tag: Intl.getCanonicalLocales(tag)[0] }), content);
}

export function footnote(...content: Inline[]): Fragment {
  return Fragment.from(nodes.footnote.create(null, inline(content)));
}

function inline(content: readonly Inline[]): Fragment {
  return content.reduce<Fragment>((whole, part) => whole.append(typeof part === 'string' ? textOf(part) : part), Fragment.empty);
}

function textOf(text: string): Fragment {
  return text === '' ? Fragment.empty : Fragment.from(bodySchema.text(text));
}

function marked(mark: Mark, content: readonly Inline[]): Fragment {
  return Fragment.fromArray(inline(content).content.map((node) => node.mark(mark.addToSet(node.marks))));
}

function placesRendered(renderings: readonly Rendering[]): readonly (readonly number[])[] {
  let next = 1;
  return renderings.map(({ renders: named }) => {
    const places = named ?? [next];
    next = Math.max(next, ...places.map((place) => place + 1));
    return places;
  });
}

function withWords(block: Node, pictures: NonNullable<WrittenArticle['pictures']>): Node {
  if (block.type !== nodes.figure)
    return block.isTextblock || block.isAtom ? block : mapChildren(block, (child) => withWords(child, pictures));
  const words = pictures[block.attrs['picture']];
  if (words === undefined) throw new Error(`no words for the picture ${block.attrs['picture']}`);
  return nodes.figure.create({ ...block.attrs, alt: words.alt }, inline([words.caption]));
}

/** Ids that tell the place: `b4`, and inside it `b4-1`, `b4-2`. */
function withIds(node: Node, id: string): Node {
  let count = 0;
  const content: Fragment[] = [];
  node.forEach((child) => {
    if (!child.isText) count++;
    content.push(Fragment.from(child.isText ? child : withIds(child, `${id}-${count}`)));
  });
  const attrs = 'id' in node.attrs ? { ...node.attrs, id } : node.attrs;
  return node.type.create(
    attrs,
    content.reduce((whole, part) => whole.append(part), Fragment.empty),
    node.marks,
  );
}

function mapChildren(node: Node, change: (child: Node) => Node): Node {
  return node.copy(Fragment.fromArray(node.content.content.map(change)));
}
