/** Segments: the pieces of an article that are translated and confirmed one by one, and what each rests on. */
import type { Node } from 'prosemirror-model';
import type { ArticleContent } from '../article.ts';
import { isSegment } from '../body/blocks.ts';
import { attributesOf } from '../body/schema.ts';
import { blockText } from '../body/text.ts';
import type { ArticleId, BlockId } from '../ids.ts';
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

/** What a part of the head rests on, and who wrote it; blocks of the body say the same in their attributes. */
export interface HeadRest extends Rest {
  readonly by: 'person' | 'machine';
}

/** How an article rests on its original, but for what the blocks of its body say themselves. */
export interface HeadSegments {
  /** The parts of the head; null for one that renders nothing and that a person wrote, as in an original. */
  readonly headline: HeadRest | null;
  readonly kicker: HeadRest | null;
  readonly standfirst: HeadRest | null;
  /** What of the original is left out on purpose, and how it read when that was decided. */
  readonly omitted: Rest;
  /** What the article rested on before its story had another original; null if that never changed. Judged against nothing. */
  readonly former: FormerRests | null;
  /** True from when a machine wrote something of the article: readers may be told, though people have confirmed all of it since. */
  readonly machineHelped: boolean;
}

/** How an article rested on an earlier original, for the day when that is the original again. */
export interface FormerRests {
  readonly original: ArticleId;
  readonly rests: readonly FormerRest[];
  readonly omitted: Rest;
}

export interface FormerRest extends Rest {
  readonly segment: SegmentKey;
}

export interface Segment {
  readonly key: SegmentKey;
  readonly text: string;
  readonly fingerprint: Fingerprint;
}

/** The head of an original: it rests on nothing. */
export const originalHead: HeadSegments = {
  headline: null,
  kicker: null,
  standfirst: null,
  omitted: { from: [], seen: [] },
  former: null,
  machineHelped: false,
};

/** The parts of the head in reading order. */
export const headKeys = ['kicker', 'headline', 'standfirst'] as const;

/** All segments of an article in reading order; empty ones too, because an emptied segment is a change. */
export function segmentsOf(content: Pick<ArticleContent, (typeof headKeys)[number] | 'body'>): readonly Segment[] {
  const head = headKeys.map((key) => segment(key, content[key]));
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
