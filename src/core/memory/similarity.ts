/** How alike two texts are, in percent: the words that would have to be changed to make one of the other. */
import { sizeOf, type Token } from './tokens.ts';

/** Texts of more words than this are remembered and found again when they are the same, but compared with no others. */
export const mostComparedWords = 600;

/** What one token counts: a comma is less than a word. */
const weights: Readonly<Record<Token['kind'], number>> = { word: 1, number: 1, sign: 0.25 };

/** Another number in the same place is a small change, and another case a smaller one. */
const otherNumber = 0.25;
const otherCase = 0.1;

/**
 * From 0 to 100: 100 only for the same tokens, and 0 for less than `least`, which need not be worked out to the end. Numbers are filled in
 * by whoever translates, so another one in the same place costs a quarter of a word.
 */
export function similarity(one: readonly Token[], other: readonly Token[], least: number): number {
  const whole = Math.max(weightOf(one), weightOf(other));
  if (whole === 0 || Math.max(sizeOf(one), sizeOf(other)) > mostComparedWords) return 0;
  const allowed = whole * (1 - least / 100);
  if (Math.abs(weightOf(one) - weightOf(other)) > allowed || loneWords(one, other) > allowed) return 0;
  const distance = editDistance(one, other, allowed);
  if (distance === 0) return 100;
  const percent = Math.min(99, Math.floor(100 * (1 - distance / whole) + 1e-9));
  return percent < least ? 0 : percent;
}

function weightOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { kind }) => sum + weights[kind], 0);
}

/** No distance is smaller than this: the words of the one that the other has nowhere. */
function loneWords(one: readonly Token[], other: readonly Token[]): number {
  const counts = new Map<string, number>();
  for (const { kind, folded } of other) if (kind === 'word') counts.set(folded, (counts.get(folded) ?? 0) + 1);
  let lone = 0;
  for (const { kind, folded } of one) {
    if (kind !== 'word') continue;
    const left = counts.get(folded) ?? 0;
    if (left === 0) lone += 1;
    else counts.set(folded, left - 1);
  }
  return lone;
}

/** Levenshtein's distance over weighted tokens; more than is allowed where it is found to be that. */
function editDistance(one: readonly Token[], other: readonly Token[], allowed: number): number {
  let last = new Float64Array(other.length + 1);
  for (const [at, { kind }] of other.entries()) last[at + 1] = (last[at] ?? 0) + weights[kind];
  let present = new Float64Array(other.length + 1);
  for (const token of one) {
    const removing = weights[token.kind];
    let left = (last[0] ?? 0) + removing;
    present[0] = left;
    let least = left;
    for (let at = 0; at < other.length; at++) {
      const against = other[at] ?? token;
      left = Math.min((last[at + 1] ?? 0) + removing, left + weights[against.kind], (last[at] ?? 0) + replacing(token, against));
      present[at + 1] = left;
      if (left < least) least = left;
    }
    if (least > allowed) return Number.POSITIVE_INFINITY;
    [last, present] = [present, last];
  }
  return last[other.length] ?? 0;
}

function replacing(one: Token, other: Token): number {
  if (one.text === other.text) return 0;
  if (one.folded === other.folded) return otherCase;
  if (one.kind === 'number' && other.kind === 'number') return otherNumber;
  return Math.max(weights[one.kind], weights[other.kind]);
}
