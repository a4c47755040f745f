/** What a translation teaches the memory when segments of it are confirmed. */
import { normalisedText } from '../alignment/fingerprint.ts';
import { type Rendering, renderingsOf } from '../alignment/renderings.ts';
import { type Segment, type SegmentKey, segmentsOf } from '../alignment/segments.ts';
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

/** The segments in groups: those that have something of the original in common are in one. In reading order. */
function together(segments: readonly Rendering[]): readonly (readonly Rendering[])[] {
  const groupOf = new Map<SegmentKey, Rendering[]>();
  const groups = new Set<Rendering[]>();
  for (const segment of segments) {
    const touched = [...new Set(segment.from.map((key) => groupOf.get(key)).filter((group) => group !== undefined))];
    const joint = [...touched.flat(), segment];
    for (const group of touched) groups.delete(group);
    groups.add(joint);
    for (const { from } of joint) for (const key of from) groupOf.set(key, joint);
  }
  const order = new Map(segments.map(({ key }, at) => [key, at]));
  return [...groups].map((group) => group.sort((one, other) => (order.get(one.key) ?? 0) - (order.get(other.key) ?? 0)));
}

function joined(segments: readonly Segment[]): string {
  return segments
    .map(({ text }) => text)
    .filter((text) => text.trim() !== '')
    .join(betweenSegments);
}
