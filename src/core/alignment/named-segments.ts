/** Segments with what kind of thing each is, for showing them. */
import type { ArticleContent } from '../article.ts';
import { blocksOf } from '../body/blocks.ts';
import type { Body } from '../body/schema.ts';
import { type SegmentKey, segmentsOf } from './segments.ts';

export interface NamedSegment {
  readonly key: SegmentKey;
  readonly kind: string;
  readonly text: string;
}

/** All segments of an article in reading order, empty ones too. */
export function namedSegments(content: Pick<ArticleContent, 'kicker' | 'headline' | 'standfirst' | 'body'>): readonly NamedSegment[] {
  const kindOf = segmentKinds(content);
  return segmentsOf(content).map(({ key, text }) => ({ key, kind: kindOf(key), text }));
}

/** The kinds of an article's segments: a part of the head, the kind of the block, or the words beside its text: `headline`, `paragraph`, `alt`. */
export function segmentKinds({ body }: { readonly body: Body }): (key: SegmentKey) => string {
  const kinds = new Map<SegmentKey, string>(blocksOf(body).map(({ id, node }) => [id, node.type.name]));
  return (key) => kinds.get(key) ?? key.split('/').at(-1) ?? key;
}
