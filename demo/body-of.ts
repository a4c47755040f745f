/** The body of a demo article as it is stored: with the ids of its pictures and, in a translation, what each block renders. */
import { Fragment, type Node } from 'prosemirror-model';
import { type SegmentKey, segmentsOfBlock } from '../src/core/alignment/segments.ts';
import { blocksOf } from '../src/core/body/blocks.ts';
import type { Body } from '../src/core/body/schema.ts';
import type { Picture } from '../src/core/picture.ts';
import type { DemoArticle } from './article.ts';

interface Surroundings {
  /** The article that this one renders; null for an original. */
  readonly original: DemoArticle | null;
  readonly pictures: ReadonlyMap<string, Picture>;
  /** The credit as the edition writes it; empty where it is what the picture says. */
  readonly credit: string;
}

/** Throws for a picture that the demo does not have. */
export function bodyOf(article: DemoArticle, { original, pictures, credit }: Surroundings): Body {
  const known = new Map<string, Node>(original === null ? [] : blocksOf(original.body).map(({ id, node }) => [id, node]));
  const blocks = article.body.children.map((block, at) => {
    const places = original === null ? null : (article.renders[at] ?? []);
    return changed(block, (node) => ({
      ...node.attrs,
      ...(node.type.name === 'figure' ? { picture: pictureId(node.attrs['picture'], pictures), credit } : {}),
      ...(places === null ? {} : rest(node, { places, known })),
    }));
  });
  return article.body.copy(Fragment.fromArray(blocks));
}

interface Rendered {
  readonly places: readonly number[];
  readonly known: ReadonlyMap<string, Node>;
}

/** A block renders the block at the same place inside each original block; one without counterpart gets an id of its own. */
function rest(node: Node, { places, known }: Rendered): { readonly id: string; readonly from: readonly SegmentKey[] } {
  const id: string = node.attrs['id'];
  const inside = id.replace(/^b\d+/, '');
  const rendered = places.map((place) => known.get(`b${place}${inside}`)).filter((other) => other?.type === node.type);
  const from = rendered.flatMap((other) => (other === undefined ? [] : segmentsOfBlock(other).map(({ key }) => key)));
  return { id: rendered.length > 0 ? id : `added-${id}`, from };
}

function pictureId(key: unknown, pictures: ReadonlyMap<string, Picture>): string {
  const picture = typeof key === 'string' ? pictures.get(key) : undefined;
  if (picture === undefined) throw new Error(`the demo has no picture ${String(key)}`);
  return picture.id;
}

function changed(node: Node, attributesOf: (node: Node) => Node['attrs']): Node {
  if (node.isText) return node;
  const content = Fragment.fromArray(node.children.map((child) => changed(child, attributesOf)));
  return node.type.create('id' in node.attrs ? attributesOf(node) : node.attrs, content, node.marks);
}
