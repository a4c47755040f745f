/** Rebasing: what a translation renders of another article, through what that one and its original have in common. */
import { type Relation, restOf } from './counterparts.ts';
import { neverSeen, noWords } from './fingerprint.ts';
import { atLeast, type LinkState, type Links, linksOf, worseOf, worstOf } from './links.ts';
import { type Readings, readsAsSeen } from './readings.ts';
import type { Rendering, Renderings } from './renderings.ts';
import type { FormerRest, FormerRests, Rest, SegmentKey } from './segments.ts';

interface Bases<Former> {
  /** The readings of the original until now, and those of the new one. */
  readonly before: Readings;
  readonly after: Readings;
  readonly relation: Relation;
  /** What is remembered of the time when the new original was the original before; null for nothing. */
  readonly former: Former | null;
}

/**
 * What a segment renders of the new original, in no better state than before. Where nobody has changed since what it renders, it is what it was
 * when the new original was the original before, so that nothing is lost of what the other article has no counterpart for.
 */
export function rebasedRest(rendering: Rendering, bases: Bases<FormerRest>): Rest {
  const links = linksOf(rendering, bases.before);
  if (bases.former !== null && isUntouched(rendering, bases.former, bases)) return restored(links, bases.former, bases);
  const { before, after, relation } = bases;
  const composed = new Map<SegmentKey, LinkState>();
  for (const [key, state] of links) {
    const counterparts = relation.ofOriginal.get(key);
    for (const other of counterparts?.keys() ?? []) composed.set(other, worseOf(composed.get(other), state));
    if (counterparts === undefined && !before.has(key) && !after.has(key)) composed.set(key, state);
  }
  return restOf(atLeast(composed, worstOf(links.values())), after);
}

/**
 * What is left out of the new original: the words of which everything that they have counterparts for was left out and still is; and what was
 * left out when it was the original before, unless somebody has wanted its counterparts again since.
 */
export function rebasedOmissions(translation: Renderings, { before, after, relation, former }: Bases<FormerRests>): Rest {
  const rendered = new Set(translation.segments.flatMap(({ from }) => from));
  const { from, seen } = translation.omitted;
  const leftOut = new Set(from.filter((key, at) => !rendered.has(key) && readsAsSeen(before, key, seen[at] ?? neverSeen)));
  const isMissing = (key: SegmentKey): boolean => {
    const reading = before.get(key);
    return reading !== undefined && reading.fingerprint !== noWords && !rendered.has(key) && !from.includes(key);
  };
  const omitted = new Map<SegmentKey, Rest['seen'][number]>();
  for (const [key, { fingerprint }] of after) {
    const counterparts = [...(relation.ofTranslation.get(key)?.keys() ?? [])];
    if (counterparts.length > 0 && counterparts.every((other) => leftOut.has(other))) omitted.set(key, fingerprint);
  }
  const formerlyLeftOut = new Set(former?.omitted.from);
  for (const { from: keys } of former?.rests ?? []) for (const key of keys) formerlyLeftOut.delete(key);
  const isWantedAgain = (key: SegmentKey): boolean =>
    isMissing(key) && [...(relation.ofOriginal.get(key)?.keys() ?? [])].every((other) => formerlyLeftOut.has(other));
  for (const [at, key] of former?.omitted.from.entries() ?? []) {
    const counterparts = [...(relation.ofTranslation.get(key)?.keys() ?? [])];
    if (!counterparts.some(isWantedAgain)) omitted.set(key, former?.omitted.seen[at] ?? neverSeen);
  }
  return { from: [...omitted.keys()], seen: [...omitted.values()] };
}

/** True if the segment still renders what came of what it rendered before. */
function isUntouched({ from }: Rendering, former: FormerRest, { before, relation }: Bases<FormerRest>): boolean {
  const expected = new Set(former.from.flatMap((key) => [...(relation.ofTranslation.get(key)?.keys() ?? [])]));
  const present = new Set(from.filter((key) => before.has(key) || !former.from.includes(key)));
  return expected.size === present.size && expected.isSubsetOf(present);
}

/** The former links, each as bad as what came of it now; what nothing came of is as it was. A reading that is stale by itself is kept, to be shown. */
function restored(links: Links, former: FormerRest, { after, relation }: Bases<FormerRest>): Rest {
  const seen = former.from.map((key, at) => {
    const was = former.seen[at] ?? neverSeen;
    const states = [...links].flatMap(([other, state]) => (relation.ofTranslation.get(key)?.has(other) ? [state] : []));
    if (states.length === 0) return was;
    const state = worstOf(states);
    const isKept = state === 'stale' && was !== neverSeen && !readsAsSeen(after, key, was);
    return isKept ? was : (restOf(new Map([[key, state]]), after).seen[0] ?? neverSeen);
  });
  return { from: former.from, seen };
}
