/** Segments of a translation that hang together, because they render the same of the original. */
import type { Rendering } from './renderings.ts';
import type { SegmentKey } from './segments.ts';

/** The segments in groups: those that have something of the original in common are in one. In reading order. */
export function together(segments: readonly Rendering[]): readonly (readonly Rendering[])[] {
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
