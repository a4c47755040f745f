/** Where machine text goes: into new blocks beside those that render the original’s neighbours, or in place of what a machine wrote. */
import type { Fragment, Node } from 'prosemirror-model';
import { headKeys, type SegmentKey, segmentsOfBlock } from '../alignment/segments.ts';
import type { ArticleContent } from '../article.ts';
import { blocksOf, isSegment } from '../body/blocks.ts';
import { attributesOf, bodySchema } from '../body/schema.ts';
import type { BlockId } from '../ids.ts';
import { copyBlock, type NewBlocks, withNotes } from './copy-block.ts';
import { renderingsByOriginal } from './needs.ts';
import { plainText } from './sources.ts';

/** A change of a translation’s draft, block by block, that leaves everything else in it as it is. */
export type MachineEdit =
  | { readonly kind: 'head'; readonly key: (typeof headKeys)[number]; readonly text: string }
  /** A new block behind another one of the same parent, or at its beginning; a null parent is the body. */
  | { readonly kind: 'insert'; readonly node: Node; readonly parent: BlockId | null; readonly after: BlockId | null }
  | { readonly kind: 'text'; readonly block: BlockId; readonly content: Fragment; readonly renders: SegmentKey }
  | { readonly kind: 'words'; readonly block: BlockId; readonly attribute: string; readonly text: string; readonly renders: SegmentKey }
  | { readonly kind: 'remove'; readonly block: BlockId };

export interface Placing {
  readonly original: ArticleContent;
  readonly translation: ArticleContent;
  /** What may be written, by the original’s segments. */
  readonly texts: ReadonlyMap<SegmentKey, Fragment>;
  newBlockId(): BlockId;
}

export interface Placed {
  readonly edits: readonly MachineEdit[];
  /** Those for which there was a place; the others can only be suggested. */
  readonly placed: ReadonlySet<SegmentKey>;
}

/** The edits that write the texts. Nothing that has words is replaced but the one segment that renders exactly what a text translates. */
export function placeTexts(placing: Placing): Placed {
  const placer = new Placer(placing);
  placer.head();
  placer.inside(placing.original.body, { node: placing.translation.body, id: null });
  return placer.result();
}

/** Blocks into which others may be put one by one. */
const open: ReadonlySet<string> = new Set(['doc', 'quotation', 'list', 'gallery', 'box']);

interface Parent {
  readonly node: Node;
  readonly id: BlockId | null;
}

class Placer {
  readonly #placing: Placing;
  readonly #edits: MachineEdit[] = [];
  readonly #placed = new Set<SegmentKey>();
  readonly #rendered: ReturnType<typeof renderingsByOriginal>;
  readonly #own: ReadonlyMap<BlockId, Node>;

  constructor(placing: Placing) {
    this.#placing = placing;
    this.#rendered = renderingsByOriginal(placing.translation);
    this.#own = new Map(blocksOf(placing.translation.body).map(({ id, node }) => [id, node]));
  }

  head(): void {
    for (const key of headKeys) {
      const text = this.#placing.texts.get(key);
      if (text === undefined) continue;
      this.#edits.push({ kind: 'head', key, text: plainText(text) });
      this.#placed.add(key);
    }
  }

  /** Goes along the original’s blocks: what is new comes behind that which renders the one before. */
  inside(original: Node, parent: Parent): void {
    let after: BlockId | null = null;
    const blocks = original.children.filter((child) => 'id' in child.attrs);
    for (const [at, block] of blocks.entries()) {
      const counterpart = this.#counterpart(block, parent.node);
      const isNew =
        this.#isNew(block) || (this.#isWordless(block, counterpart) && [at - 1, at + 1].some((near) => this.#isNewAt(blocks, near)));
      if (isNew && open.has(parent.node.type.name)) after = this.#insert(block, parent, after) ?? after;
      else if (counterpart !== null) {
        this.#fill(block, counterpart);
        after = attributesOf(counterpart).id;
      }
    }
  }

  result(): Placed {
    const [first, ...others] = this.#placing.translation.body.children;
    const isBlank = first !== undefined && others.length === 0 && first.type === bodySchema.nodes.paragraph && first.content.size === 0;
    const isFree = isBlank && attributesOf(first).from.length === 0 && this.#edits.some(({ kind }) => kind === 'insert');
    return { edits: isFree ? [...this.#edits, { kind: 'remove', block: attributesOf(first).id }] : this.#edits, placed: this.#placed };
  }

  #insert(block: Node, { id }: Parent, after: BlockId | null): BlockId | null {
    const blocks: NewBlocks = { texts: this.#placing.texts, newBlockId: this.#placing.newBlockId, placed: this.#placed };
    const node = copyBlock(block, blocks);
    if (node === null) return null;
    this.#edits.push({ kind: 'insert', node, parent: id, after });
    return attributesOf(node).id;
  }

  /** What is wanted inside a block that has a counterpart: text in place of a machine’s or of none, words that it lacks, blocks that it lacks. */
  #fill(block: Node, counterpart: Node): void {
    const { id } = attributesOf(block);
    for (const { key } of segmentsOfBlock(block)) {
      if (!this.#placing.texts.has(key)) continue;
      if (key === id) this.#replace(key);
      else this.#fillWords(key, counterpart);
    }
    if (isSegment(block)) for (const note of block.children) this.#fillNote(note);
    else if (block.type === counterpart.type) this.inside(block, { node: counterpart, id: attributesOf(counterpart).id });
    else for (const inner of block.children) this.#fill(inner, counterpart);
  }

  #replace(key: SegmentKey): void {
    const text = this.#placing.texts.get(key);
    const [target, ...others] = this.#rendered.get(key) ?? [];
    const node = target === undefined ? undefined : this.#own.get(target.key as BlockId);
    if (text === undefined || node === undefined || target === undefined || others.length > 0 || !isSegment(node)) return;
    const blocks: NewBlocks = { texts: this.#placing.texts, newBlockId: this.#placing.newBlockId, placed: this.#placed };
    const kept = new Map(
      node.children.flatMap((child) =>
        child.type === bodySchema.nodes.footnote ? attributesOf(child).from.map((from) => [from, child] as const) : [],
      ),
    );
    const content = withNotes(text, { ...blocks, kept });
    this.#edits.push({ kind: 'text', block: attributesOf(node).id, content, renders: key });
    this.#placed.add(key);
  }

  #fillNote(note: Node): void {
    if (note.type !== bodySchema.nodes.footnote) return;
    const { id } = attributesOf(note);
    if (this.#placing.texts.has(id) && !this.#placed.has(id)) this.#replace(id);
  }

  #fillWords(key: SegmentKey, counterpart: Node): void {
    const text = this.#placing.texts.get(key);
    const attribute = key.split('/')[1] ?? '';
    const target = this.#rendered.get(key)?.[0]?.key.split('/');
    const node = target === undefined ? counterpart : this.#own.get(target[0] as BlockId);
    if (text === undefined || node === undefined || !(attribute in node.attrs)) return;
    if (target === undefined && node.attrs[attribute] !== '') return;
    this.#edits.push({ kind: 'words', block: attributesOf(node).id, attribute, text: plainText(text), renders: key });
    this.#placed.add(key);
  }

  #isNewAt(blocks: readonly Node[], at: number): boolean {
    const block = blocks[at];
    return block !== undefined && this.#isNew(block);
  }

  /** True if something in the block is wanted and nothing of it is rendered. */
  #isNew(block: Node): boolean {
    const keys = keysInside(block);
    return keys.some((key) => this.#placing.texts.has(key)) && !keys.some((key) => this.#rendered.has(key));
  }

  /** True for a divider, or a picture without a word, that the translation does not have. */
  #isWordless(block: Node, counterpart: Node | null): boolean {
    const isEmpty = block.childCount === 0 && segmentsOfBlock(block).every(({ text }) => text === '');
    return counterpart === null && isEmpty && block.type !== bodySchema.nodes.paragraph;
  }

  /** The last block of the parent in which something of this one is rendered. */
  #counterpart(block: Node, parent: Node): Node | null {
    const wanted = new Set(keysInside(block));
    return parent.children.findLast((child) => 'id' in child.attrs && renderedInside(child).some((key) => wanted.has(key))) ?? null;
  }
}

/** The segments of a block and of everything in it. */
function keysInside(block: Node): readonly SegmentKey[] {
  return blocksWithin(block).flatMap((inner) => segmentsOfBlock(inner).map(({ key }) => key));
}

function renderedInside(block: Node): readonly SegmentKey[] {
  return blocksWithin(block).flatMap((inner) => attributesOf(inner).from);
}

function blocksWithin(block: Node): readonly Node[] {
  const inner: Node[] = 'id' in block.attrs ? [block] : [];
  block.descendants((node) => {
    if ('id' in node.attrs) inner.push(node);
  });
  return inner;
}
