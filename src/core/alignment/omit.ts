/** Leaving out on purpose: a translation says which words of the original its readers are not to have. */
import type { ArticleContent } from '../article.ts';
import { neverSeen } from './fingerprint.ts';
import type { Fingerprints } from './readings.ts';
import type { SegmentKey } from './segments.ts';

/**
 * The translation without these segments of the original on purpose, as they read now: when they read otherwise, they are missing again.
 * Segments that the original does not have are passed over; the same translation if nothing changes.
 */
export function withOmitted(translation: ArticleContent, original: Fingerprints, keys: readonly SegmentKey[]): ArticleContent {
  const { from, seen } = translation.head.omitted;
  const omitted = new Map(from.map((key, at) => [key, seen[at] ?? neverSeen]));
  let isSame = true;
  for (const key of keys) {
    const reading = original.get(key);
    if (reading === undefined || omitted.get(key) === reading) continue;
    omitted.set(key, reading);
    isSame = false;
  }
  if (isSame) return translation;
  return { ...translation, head: { ...translation.head, omitted: { from: [...omitted.keys()], seen: [...omitted.values()] } } };
}

/** The translation that leaves these segments out no more: what nothing renders is missing. The same one if it left none of them out. */
export function withoutOmitted(translation: ArticleContent, keys: readonly SegmentKey[]): ArticleContent {
  const { from, seen } = translation.head.omitted;
  const kept = from.flatMap((key, at) => (keys.includes(key) ? [] : [at]));
  if (kept.length === from.length) return translation;
  const omitted = { from: kept.flatMap((at) => from[at] ?? []), seen: kept.map((at) => seen[at] ?? neverSeen) };
  return { ...translation, head: { ...translation.head, omitted } };
}
