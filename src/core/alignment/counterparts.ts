/** Counterparts: which segments of an original and of one of its translations render each other. */
import type { ArticleContent } from '../article.ts';
import type { ArticleId } from '../ids.ts';
import { neverSeen, noWords, otherReading } from './fingerprint.ts';
import { atLeast, type LinkState, type Links, linksOf, worseOf, worstOf } from './links.ts';
import type { Readings } from './readings.ts';
import { renderingsOf } from './renderings.ts';
import type { Rest, SegmentKey } from './segments.ts';

/** Both directions; segments that are gone by now are among them, where others still say that they rendered them. */
export interface Relation {
  /** Of a segment of the original: what of the translation renders it. */
  readonly ofOriginal: ReadonlyMap<SegmentKey, Links>;
  /** Of a segment of the translation: what it renders. */
  readonly ofTranslation: ReadonlyMap<SegmentKey, Links>;
}

interface Related {
  readonly original: { readonly content: ArticleContent };
  readonly next: { readonly id: ArticleId; readonly content: ArticleContent };
  /** The readings of the original, and those of the translation. */
  readonly before: Readings;
  readonly after: Readings;
}

/** The counterparts of an original and its translation. A translation's segment that is stale for something gone is stale for all that is left. */
export function relationBetween({ original, next, before, after }: Related): Relation {
  const ofTranslation = new Map<SegmentKey, Map<SegmentKey, LinkState>>();
  const ofOriginal = new Map<SegmentKey, Map<SegmentKey, LinkState>>();
  const relate = (own: SegmentKey, rendered: SegmentKey, state: LinkState): void => {
    for (const [map, key, other] of [
      [ofTranslation, own, rendered],
      [ofOriginal, rendered, own],
    ] as const) {
      const links = map.get(key) ?? new Map<SegmentKey, LinkState>();
      map.set(key, links.set(other, worseOf(links.get(other), state)));
    }
  };
  for (const rendering of renderingsOf(next.content).segments) {
    const links = linksOf(rendering, before);
    const left = new Map([...links].filter(([key]) => before.has(key)));
    for (const [key, state] of links) if (!before.has(key)) relate(rendering.key, key, state);
    for (const [key, state] of atLeast(left, worstOf(links.values()))) relate(rendering.key, key, state);
  }
  const { former } = original.content.head;
  for (const rest of former?.original === next.id ? former.rests : []) {
    for (const [key, state] of linksOf(rest, after)) if (!after.has(key)) relate(key, rest.segment, state);
  }
  return { ofOriginal, ofTranslation };
}

/** A rest with these links, in the reading order of what it renders; what is gone comes last. */
export function restOf(links: Links, readings: Readings): Rest {
  const placeOf = (key: SegmentKey): number => readings.get(key)?.index ?? readings.size;
  const from = [...links.keys()].sort((one, other) => placeOf(one) - placeOf(other));
  return { from, seen: from.map((key) => seenAs(links.get(key) ?? 'stale', key, readings)) };
}

/** The reading that gives a link this state. */
function seenAs(state: LinkState, key: SegmentKey, readings: Readings): Rest['seen'][number] {
  if (state === 'current') return readings.get(key)?.fingerprint ?? noWords;
  return state === 'unconfirmed' ? neverSeen : otherReading;
}
