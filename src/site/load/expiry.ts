/** The moment at which a page becomes wrong by itself, gathered while it is loaded. */
import type { Instant } from '../../core/instant.ts';

/** The earlier of two moments; null means never. */
export function earlier(one: Instant | null, other: Instant | null): Instant | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** The earliest of the moments; null if there is none. */
export function earliest(moments: Iterable<Instant | null>): Instant | null {
  let first: Instant | null = null;
  for (const moment of moments) first = earlier(first, moment);
  return first;
}
