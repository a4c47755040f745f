/** Segments: the pieces of an article that are translated and confirmed one by one, and what each rests on. */
import type { ArticleContent } from '../article.ts';
import { blocksOf, isSegment } from '../body/blocks.ts';
import { blockText } from '../body/text.ts';
import type { BlockId } from '../ids.ts';
import { type Fingerprint, fingerprint } from './fingerprint.ts';

/** The name of a segment: a part of the head, or a block by its id (a figure's alternative text has an ending of its own). */
export type SegmentKey = 'headline' | 'kicker' | 'standfirst' | BlockId | `${BlockId}/alt`;

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
  const body = blocksOf(content.body).flatMap(({ id, node }) => {
    const own = isSegment(node) ? [segment(id, blockText(node))] : [];
    return node.type.name === 'figure' ? [...own, segment(`${id}/alt`, node.attrs['alt'])] : own;
  });
  return [...head, ...body];
}

function segment(key: SegmentKey, text: string): Segment {
  return { key, text, fingerprint: fingerprint(text) };
}
