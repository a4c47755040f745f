/** The translation memory out, as TMX 1.4b. */
import type { LanguagePair } from '../../core/memory/memory.ts';
import type { Storage } from '../../storage/storage.ts';
import { tmxHead, tmxTail, tmxUnit } from './write-tmx.ts';

export interface TmxExport {
  readonly pair: Partial<LanguagePair>;
  /** The version of this program. */
  readonly version: string;
  readonly interrupted: AbortSignal;
  /** Told how many units more are written. */
  onDone(units: number): void;
}

const unitsAtOnce = 500;

/** The file, piece by piece, without the texts of spiked stories. Ends early, and not well-formed, where it is interrupted. */
export async function* exportTmx(
  { storage }: { readonly storage: Storage },
  { pair, version, interrupted, onDone }: TmxExport,
): AsyncGenerator<string> {
  yield tmxHead(pair.from ?? null, version);
  let after = 0;
  while (!interrupted.aborted) {
    const entries = await storage.read(({ memory }) => memory.after(after, { pair, limit: unitsAtOnce }));
    const last = entries.at(-1);
    if (last === undefined) {
      yield tmxTail;
      return;
    }
    yield entries.map((entry) => tmxUnit(entry, entry.story?.slugline ?? null)).join('');
    after = last.number;
    onDone(entries.length);
  }
}
