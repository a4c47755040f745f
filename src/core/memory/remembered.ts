/** What a translation teaches the memory when segments of it are confirmed. */
import { normalisedText } from '../alignment/fingerprint.ts';
import { type Rendering, renderingsOf } from '../alignment/renderings.ts';
import { type Segment, type SegmentKey, segmentsOf } from '../alignment/segments.ts';
import { together } from '../alignment/together.ts';
import type { ArticleContent } from '../article.ts';

/** A text of the original with what renders it. */
export interface RenderedText {
  /** The first of the segments that render it. */
  readonly segment: SegmentKey;
  readonly source: string;
  readonly target: string;
}

/** Stands between the texts of segments that were merged or split. */
export const betweenSegments = '\n\n';

/**
 * The texts of the original with their renderings, as far as these segments of the translation take part in them (all if none are named). Where one
 * renders several, or several render one, they are one text on each side, in reading order. Only what is confirmed as a whole,
 * against the original as it is given, is among them.
 */
export function renderedTexts(
  original: ArticleContent,
  translation: ArticleContent,
  keys?: readonly SegmentKey[],
): readonly RenderedText[] {
  const sources = new Map(segmentsOf(original).map((segment) => [segment.key, segment]));
  const targets = new Map(segmentsOf(translation).map((segment) => [segment.key, segment]));
  const rendering = renderingsOf(translation).segments.filter(({ hasWords, from }) => hasWords && from.length > 0);
  const wanted = keys === undefined ? null : new Set(keys);
  return together(rendering).flatMap((group) => {
    const isWanted = wanted === null || group.some(({ key }) => wanted.has(key));
    if (!isWanted || !group.every((one) => isConfirmed(one, sources))) return [];
    const rendered = new Set(group.flatMap(({ from }) => from));
    const source = joined([...sources.values()].filter(({ key }) => rendered.has(key)));
    const target = joined(group.flatMap(({ key }) => targets.get(key) ?? []));
    const [first] = group;
    return first === undefined || normalisedText(source) === '' || normalisedText(target) === ''
      ? []
      : [{ segment: first.key, source, target }];
  });
}

function isConfirmed({ from, seen, by }: Rendering, sources: ReadonlyMap<SegmentKey, Segment>): boolean {
  return by === 'person' && from.every((key, at) => sources.get(key)?.fingerprint === seen[at]);
}

function joined(segments: readonly Segment[]): string {
  return segments
    .map(({ text }) => text)
    .filter((text) => text.trim() !== '')
    .join(betweenSegments);
}
