/** Links: a person says which segments of the original a segment renders. A new link is unconfirmed. */
import type { ArticleContent } from '../article.ts';
import { blocksOf } from '../body/blocks.ts';
import type { BlockId } from '../ids.ts';
import { fail, ok, type Result } from '../result.ts';
import { neverSeen } from './fingerprint.ts';
import { withoutOmitted } from './omit.ts';
import type { Fingerprints } from './readings.ts';
import { placeFor, type Rendering, renderingsOf, withRenderings } from './renderings.ts';
import { type SegmentKey, segmentsOfBlock } from './segments.ts';

export type LinkError =
  | { readonly code: 'segment-unknown'; readonly segment: SegmentKey }
  | { readonly code: 'original-segment-unknown'; readonly segment: SegmentKey }
  /** Words beside a block's text render words of their own kind alone, as a picture's alternative text does; a text renders no such words that the block has itself. */
  | { readonly code: 'segment-not-fitting'; readonly segment: SegmentKey; readonly original: SegmentKey };

export interface Link {
  readonly segment: SegmentKey;
  /** All that it is to render, instead of what it rendered. */
  readonly to: readonly SegmentKey[];
  readonly original: Fingerprints;
}

/**
 * The translation with a segment that renders exactly these segments of the original. What it rendered before stays as it was
 * confirmed; what is new is unconfirmed, and no longer left out on purpose. Refuses segments that either side does not have, and words
 * beside a text in the place of a text, or the other way round.
 */
export function linkSegment(translation: ArticleContent, { segment, to, original }: Link): Result<ArticleContent, LinkError> {
  const rendering = renderingsOf(translation).segments.find(({ key }) => key === segment);
  if (rendering === undefined) return fail({ code: 'segment-unknown', segment });
  const unknown = to.find((key) => !original.has(key));
  if (unknown !== undefined) return fail({ code: 'original-segment-unknown', segment: unknown });
  const unfit = to.find((key) => !fits(translation, segment, key));
  if (unfit !== undefined) return fail({ code: 'segment-not-fitting', segment, original: unfit });
  const kept = rendering.from.flatMap((key, at) => (to.includes(key) ? [at] : []));
  const added = [...new Set(to)].filter((key) => !rendering.from.includes(key));
  return ok(withoutOmitted(withLinks(translation, rendering, { kept, added }), to));
}

/** The translation with a segment that renders these segments no more, none at all if none are named: then it is added. The same one if it rendered none. */
export function unlinkSegment(translation: ArticleContent, segment: SegmentKey, from?: readonly SegmentKey[]): ArticleContent {
  const rendering = renderingsOf(translation).segments.find(({ key }) => key === segment);
  if (rendering === undefined) return translation;
  const kept = rendering.from.flatMap((key, at) => (from === undefined || from.includes(key) ? [] : [at]));
  return withLinks(translation, rendering, { kept, added: [] });
}

interface NewLinks {
  /** Places in what was rendered. */
  readonly kept: readonly number[];
  readonly added: readonly SegmentKey[];
}

function withLinks(translation: ArticleContent, { key, from, seen }: Rendering, { kept, added }: NewLinks): ArticleContent {
  const links = {
    from: [...kept.flatMap((at) => from[at] ?? []), ...added],
    seen: [...kept.map((at) => seen[at] ?? neverSeen), ...added.map(() => neverSeen)],
  };
  return withRenderings(translation, (rendering) => (rendering.key === key ? { ...rendering, ...links } : rendering));
}

/** True if a block's one list of what it renders can say this. */
function fits(translation: ArticleContent, segment: SegmentKey, original: SegmentKey): boolean {
  const id = segment.split('/', 1)[0] as BlockId;
  const block = blocksOf(translation.body).find((candidate) => candidate.id === id);
  return (
    block === undefined ||
    placeFor(
      original,
      segmentsOfBlock(block.node).map(({ key }) => key),
      id,
    ) === segment
  );
}
