/** A text that several people edit in ordinary fields: what one typed, as the smallest change, put where it belongs in what the text is now. */

/** One replacement in a text. */
export interface Splice {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

/** What somebody else did to a text, as Yjs says it: keep so many, then delete or insert. */
export type Delta = readonly {
  readonly retain?: number | undefined;
  readonly delete?: number | undefined;
  readonly insert?: unknown;
}[];

/**
 * The smallest splice that makes `now` of `before`, or null if they are the same. Where several would do, the one that ends at the caret: whoever types
 * `a` between two `a` meant that place. Never cuts a character in half.
 */
export function spliceBetween(before: string, now: string, caret: number): Splice | null {
  if (before === now) return null;
  const longestEnd = Math.min(before.length, now.length, Math.max(0, now.length - caret));
  let end = 0;
  while (end < longestEnd && before[before.length - 1 - end] === now[now.length - 1 - end]) end++;
  const longestStart = Math.min(before.length, now.length) - end;
  let start = 0;
  while (start < longestStart && before[start] === now[start]) start++;
  const longestRest = Math.min(before.length, now.length) - start;
  while (end < longestRest && before[before.length - 1 - end] === now[now.length - 1 - end]) end++;
  if (cutsCharacter(before, start) || cutsCharacter(now, start)) start--;
  if (cutsCharacter(before, before.length - end) || cutsCharacter(now, now.length - end)) end--;
  return { at: start, removed: before.length - end - start, inserted: now.slice(start, now.length - end) };
}

/**
 * The splices, in order of application, that do to a text after `delta` what `splice` did to it before: what both removed is removed once, what others
 * inserted stays.
 */
export function splicesAfter(splice: Splice, delta: Delta): readonly Splice[] {
  const kept = keptPieces(delta, splice.at + splice.removed);
  const at = positionAfter(splice.at, delta);
  const splices: Splice[] = [];
  for (const { from, to, now } of kept.toReversed()) {
    const start = Math.max(from, splice.at);
    const end = Math.min(to, splice.at + splice.removed);
    if (start < end) splices.push({ at: now + start - from, removed: end - start, inserted: '' });
  }
  if (splice.inserted !== '') splices.push({ at, removed: 0, inserted: splice.inserted });
  return splices;
}

/** Where a place in a text lies after somebody else's change; what is inserted exactly there comes after it. */
export function positionAfter(position: number, delta: Delta): number {
  let before = 0;
  let now = position;
  for (const { retain = 0, delete: removed = 0, insert } of delta) {
    if (typeof insert === 'string') {
      if (before < position) now += insert.length;
    } else if (removed > 0) {
      now -= Math.max(0, Math.min(position, before + removed) - before);
      before += removed;
    } else before += retain;
    if (before > position) break;
  }
  return now;
}

/** The text with the splice made in it. */
export function spliced(text: string, { at, removed, inserted }: Splice): string {
  return text.slice(0, at) + inserted + text.slice(at + removed);
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly now: number;
}

/** The pieces of the text before that are still there, up to a place, and where they begin now. */
function keptPieces(delta: Delta, upTo: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let before = 0;
  let now = 0;
  for (const { retain = 0, delete: removed = 0, insert } of delta) {
    if (typeof insert === 'string') now += insert.length;
    else if (removed > 0) before += removed;
    else {
      pieces.push({ from: before, to: before + retain, now });
      before += retain;
      now += retain;
    }
  }
  return before < upTo ? [...pieces, { from: before, to: upTo, now }] : pieces;
}

function cutsCharacter(text: string, at: number): boolean {
  return at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
