/** Which of the remembered texts help with one that is to be translated. */
import { normalisedText } from '../alignment/fingerprint.ts';
import type { KnownEntry } from './memory.ts';
import { similarity } from './similarity.ts';
import { tokensOf } from './tokens.ts';

/** A translation that is remembered for this text or for one like it, with all the places where it was used. */
export interface Match<Entry extends KnownEntry = KnownEntry> {
  /** How alike the texts are; 100 for the same words. */
  readonly percent: number;
  readonly source: string;
  readonly target: string;
  /** The newest first. */
  readonly uses: readonly [Entry, ...Entry[]];
}

/** Less alike than this helps nobody. */
export const leastPercent = 65;

/** The best matches for a text: the most alike first, of equal ones that which was used last. The same translation of the same text is one match. */
export function bestMatches<Entry extends KnownEntry>(text: string, entries: readonly Entry[], limit: number): readonly Match<Entry>[] {
  const wanted = tokensOf(text);
  const normal = normalisedText(text);
  const matches: Match<Entry>[] = [];
  for (const [, [first, ...others]] of groups(entries)) {
    if (first === undefined) continue;
    const { source, target } = first;
    const percent = normalisedText(source) === normal ? 100 : Math.min(99, similarity(wanted, tokensOf(source), leastPercent));
    const uses = [first, ...others].sort(newestFirst);
    const [newest, ...older] = uses;
    if (percent >= leastPercent && newest !== undefined) matches.push({ percent, source, target, uses: [newest, ...older] });
  }
  return matches.sort((one, other) => other.percent - one.percent || newestFirst(one.uses[0], other.uses[0])).slice(0, limit);
}

function groups<Entry extends KnownEntry>(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  return Map.groupBy(entries, ({ source, target }) => `${normalisedText(source)}\n${normalisedText(target)}`);
}

function newestFirst(one: KnownEntry, other: KnownEntry): number {
  return other.at - one.at || other.number - one.number;
}
