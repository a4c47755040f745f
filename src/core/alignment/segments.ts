/** Segments: the pieces of an article that are translated and confirmed one by one, and what each rests on. */
import type { Node } from 'prosemirror-model';
import type { ArticleContent } from '../article.ts';
import { isSegment } from '../body/blocks.ts';
import { attributesOf } from '../body/schema.ts';
import { blockText } from '../body/text.ts';
import type { BlockId } from '../ids.ts';
import { type Fingerprint, fingerprint } from './fingerprint.ts';

/** Attributes of blocks that are words for the reader: those that are read before what the block holds, and those after it. */
const wordsBefore = ['title', 'caption'] as const;
const wordsAfter = ['alt', 'credit', 'attribution'] as const;
type WordsAttribute = (typeof wordsBefore | typeof wordsAfter)[number];

/** The name of a segment: a part of the head, a block by its id, or words beside a block's text, such as a picture's alternative text. */
export type SegmentKey = 'headline' | 'kicker' | 'standfirst' | BlockId | `${BlockId}/${WordsAttribute}`;

/** Which segments of the original a segment renders, and how they read when that was last confirmed, in the same order. */
export interface Rest {
  readonly from: readonly SegmentKey[];
  readonly seen: readonly Fingerprint[];
}

/** What the parts of the head rest on; null in an original. */
export interface HeadSegments {
  readonly headline: Rest | null;
  readonly kicker: Rest | null;
  readonly standfirst: Rest | null;
}

export interface Segment {
  readonly key: SegmentKey;
  readonly text: string;
  readonly fingerprint: Fingerprint;
}

/** The head of an original: it rests on nothing. */
export const originalHead: HeadSegments = { headline: null, kicker: null, standfirst: null };

/** All segments of an article in reading order; empty ones too, because an emptied segment is a change. */
export function segmentsOf(content: ArticleContent): readonly Segment[] {
  const head = (['kicker', 'headline', 'standfirst'] as const).map((key) => segment(key, content[key]));
  return [...head, ...segmentsInside(content.body)];
}

/** The segments of a block alone, without those of the blocks that it holds. */
export function segmentsOfBlock(block: Node): readonly Segment[] {
  return wordsAround(block, []);
}

function segmentsInside(node: Node): readonly Segment[] {
  const inner = node.children.flatMap(segmentsInside);
  return 'id' in node.attrs ? wordsAround(node, inner) : inner;
}

function wordsAround(block: Node, inner: readonly Segment[]): readonly Segment[] {
  return [...attributesIn(block, wordsBefore), ...ownText(block), ...inner, ...attributesIn(block, wordsAfter)];
}

function ownText(block: Node): readonly Segment[] {
  return isSegment(block) ? [segment(attributesOf(block).id, blockText(block))] : [];
}

function attributesIn(block: Node, names: readonly WordsAttribute[]): readonly Segment[] {
  return names.flatMap((name) => (name in block.attrs ? [segment(`${attributesOf(block).id}/${name}`, block.attrs[name])] : []));
}

function segment(key: SegmentKey, text: string): Segment {
  return { key, text, fingerprint: fingerprint(text) };
}
