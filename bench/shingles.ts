/** How much two texts have in common: four words in a row at a time, or single words where a text is very short. */

export interface Score {
  readonly common: number;
  readonly onlyGot: number;
  readonly onlyWanted: number;
}

export const noScore: Score = { common: 0, onlyGot: 0, onlyWanted: 0 };

/** The words of a text, without signs. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
}

/** The shares of what both have and what only one has; they add up to 1. */
export function scoreOf(got: string, wanted: string): Score {
  const size = Math.min(wordsOf(got).length, wordsOf(wanted).length) < 8 ? 1 : 4;
  const [inGot, inWanted] = [shinglesOf(got, size), shinglesOf(wanted, size)];
  const total = (counts: ReadonlyMap<string, number>): number => counts.values().reduce((sum, count) => sum + count, 0);
  const common = inWanted.entries().reduce((sum, [shingle, count]) => sum + Math.min(count, inGot.get(shingle) ?? 0), 0);
  const all = total(inGot) + total(inWanted) - common;
  if (all === 0) return { common: 1, onlyGot: 0, onlyWanted: 0 };
  return { common: common / all, onlyGot: (total(inGot) - common) / all, onlyWanted: (total(inWanted) - common) / all };
}

/** The scores of several pages together. */
export function addScore(one: Score, other: Score): Score {
  return { common: one.common + other.common, onlyGot: one.onlyGot + other.onlyGot, onlyWanted: one.onlyWanted + other.onlyWanted };
}

/** F1 of mean precision and mean recall. */
export function f1({ common, onlyGot, onlyWanted }: Score): number {
  const precision = common / (common + onlyGot || 1);
  const recall = common / (common + onlyWanted || 1);
  return (2 * precision * recall) / (precision + recall || 1);
}

function shinglesOf(text: string, size: number): ReadonlyMap<string, number> {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  for (let at = 0; at + size <= words.length; at++) {
    const shingle = words.slice(at, at + size).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}
