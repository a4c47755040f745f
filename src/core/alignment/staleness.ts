/** Staleness: which segments of a translation render something that reads otherwise than when it was last confirmed. */
import type { Node } from 'prosemirror-model';
import type { ArticleContent } from '../article.ts';
import { blocksOf } from '../body/blocks.ts';
import { attributesOf } from '../body/schema.ts';
import type { Fingerprint } from './fingerprint.ts';
import { type Rest, type SegmentKey, segmentsOf, segmentsOfBlock } from './segments.ts';

/**
 * The segments of the translation, in reading order, whose originals read otherwise than when they were confirmed: changed, gone, or never
 * confirmed. Formatting and moves are no change of text. A segment that renders nothing of the original is never stale.
 */
export function staleSegments(original: ArticleContent, translation: ArticleContent): readonly SegmentKey[] {
  const present = new Map(segmentsOf(original).map(({ key, fingerprint }) => [key, fingerprint]));
  const stale = new Set<SegmentKey>();
  for (const key of ['kicker', 'headline', 'standfirst'] as const) {
    if (changedIn(translation.head[key] ?? nothing, present).length > 0) stale.add(key);
  }
  for (const { node } of blocksOf(translation.body)) {
    for (const key of changedIn(attributesOf(node), present)) stale.add(counterpart(key, node));
  }
  const inReadingOrder = segmentsOf(translation).flatMap(({ key }) => (stale.has(key) ? [key] : []));
  return [...new Set([...inReadingOrder, ...stale])];
}

const nothing: Rest = { from: [], seen: [] };

/** What of the original is no longer as it was seen. */
function changedIn({ from, seen }: Rest, present: ReadonlyMap<SegmentKey, Fingerprint>): readonly SegmentKey[] {
  return from.filter((key, at) => !present.has(key) || present.get(key) !== seen[at]);
}

/** The block's segment that renders a segment of the original: words beside the text by their name, everything else by the block's first segment. */
function counterpart(key: SegmentKey, block: Node): SegmentKey {
  const { id } = attributesOf(block);
  const own = segmentsOfBlock(block).map((segment) => segment.key);
  const wordsBeside = own.find((candidate) => candidate !== id && key.endsWith(candidate.slice(id.length)));
  return wordsBeside ?? own.find((candidate) => candidate === id) ?? own[0] ?? id;
}
