/** What can be chosen on the history screen: revisions, and what was typed after the newest of them. */
import type { RevisionHead, RevisionPage } from './queries.ts';

/** A line of the list. The live draft has neither number nor revision. */
export interface Entry {
  readonly number: number | null;
  readonly revision: RevisionHead | null;
}

/** The lines, newest first; what is typed now stands first where no revision holds it. */
export function entriesOf(pages: readonly RevisionPage[]): readonly Entry[] {
  const revisions = pages.flatMap((page) => page.revisions).map((revision): Entry => ({ number: revision.number, revision }));
  return pages[0]?.isDraftAhead === true ? [{ number: null, revision: null }, ...revisions] : revisions;
}

/** The line that many places below (or, if negative, above); undefined past the ends. */
export function neighbour(entries: readonly Entry[], entry: Entry, by: number): Entry | undefined {
  const at = entries.indexOf(entry) + by;
  return at < 0 ? undefined : entries[at];
}

/** The revision that an entry is compared with unless another one is asked for: the one before it; null for the first. */
export function previousNumber(entries: readonly Entry[], { number }: Entry): number | null {
  if (number !== null) return number > 1 ? number - 1 : null;
  return entries.find((entry) => entry.number !== null)?.number ?? null;
}
