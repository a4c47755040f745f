/** Links one by one: what a segment renders, and whether that is as it was confirmed. */
import { neverSeen } from './fingerprint.ts';
import { type Readings, readsAsSeen } from './readings.ts';
import type { Rest, SegmentKey } from './segments.ts';

/** From the best to the worst. */
const linkStates = ['current', 'unconfirmed', 'stale'] as const;
export type LinkState = (typeof linkStates)[number];

/** The links of one segment: what it renders, each with its state. */
export type Links = ReadonlyMap<SegmentKey, LinkState>;

/** The links of a segment; of what it renders twice, the worse state. */
export function linksOf({ from, seen }: Rest, readings: Readings): Links {
  const links = new Map<SegmentKey, LinkState>();
  for (const [at, key] of from.entries()) {
    const reading = seen[at] ?? neverSeen;
    const isUnconfirmed = reading === neverSeen && readings.has(key);
    const state = isUnconfirmed ? 'unconfirmed' : readsAsSeen(readings, key, reading) ? 'current' : 'stale';
    links.set(key, worseOf(links.get(key), state));
  }
  return links;
}

/** The worse of two states, the second if there is no first. */
export function worseOf(one: LinkState | undefined, other: LinkState): LinkState {
  return one !== undefined && linkStates.indexOf(one) > linkStates.indexOf(other) ? one : other;
}

/** The worst of these states: `current` if there is none. */
export function worstOf(states: Iterable<LinkState>): LinkState {
  let worst: LinkState = 'current';
  for (const state of states) worst = worseOf(worst, state);
  return worst;
}

/** The links, no better together than this state: if none of them is as bad, all of them are. */
export function atLeast(links: Links, state: LinkState): Links {
  if (worseOf(worstOf(links.values()), state) === worstOf(links.values())) return links;
  return new Map(links.keys().map((key) => [key, state]));
}
