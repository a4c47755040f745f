/** A TMX file into the translation memory, a portion at a time: broken off anywhere, the same again goes on. */
import type { Instant } from '../../core/instant.ts';
import type { LanguagePair, MemoryEntry } from '../../core/memory/memory.ts';
import type { Storage } from '../../storage/storage.ts';
import { decodedXml } from '../xml/decode.ts';
import { XmlFault } from '../xml/reader.ts';
import { entriesOf, type UnitFault } from './entries-of.ts';
import { type TmxUnit, tmxReader } from './read-tmx.ts';

export interface TmxImport {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly pair: Partial<LanguagePair>;
  readonly now: Instant;
  readonly interrupted: AbortSignal;
  /** Told how many units more are done. */
  onDone(units: number): void;
  /** Told of a unit that could not be taken. */
  onFault(line: number, fault: UnitFault): void;
}

export interface TmxImported {
  readonly units: number;
  /** Entries that the memory did not have. */
  readonly added: number;
  readonly faults: number;
  /** Why the file was not read to its end; null if it was. */
  readonly stopped: XmlFault | 'interrupted' | null;
}

const unitsAtOnce = 500;

/** Takes what it can. What the memory has in the same words it passes over; of a file that breaks off it keeps what came before. */
export async function importTmx({ storage }: { readonly storage: Storage }, request: TmxImport): Promise<TmxImported> {
  const { bytes, pair, now, interrupted, onDone, onFault } = request;
  const editions = (await storage.read((reader) => reader.publication.editions())).map(({ tag }) => tag);
  const done = { units: 0, added: 0, faults: 0 };
  let waiting: TmxUnit[] = [];
  const reader = tmxReader((unit) => waiting.push(unit));
  const keep = async (units: readonly TmxUnit[]): Promise<void> => {
    const entries: MemoryEntry[] = [];
    for (const unit of units) {
      const taken = entriesOf(unit, { editions, pair, now });
      if (taken.ok) entries.push(...taken.value);
      else {
        done.faults += 1;
        onFault(unit.line, taken.error);
      }
    }
    if (entries.length > 0) done.added += await storage.transact(({ memory }) => memory.remember(entries));
    done.units += units.length;
    onDone(units.length);
  };
  const keepFull = async (): Promise<void> => {
    for (; waiting.length >= unitsAtOnce; waiting = waiting.slice(unitsAtOnce)) await keep(waiting.slice(0, unitsAtOnce));
  };
  let stopped: TmxImported['stopped'] = null;
  try {
    for await (const text of decodedXml(bytes)) {
      reader.write(text);
      await keepFull();
      if (!interrupted.aborted) continue;
      stopped = 'interrupted';
      break;
    }
    if (stopped === null) reader.end();
  } catch (error) {
    stopped = faultOf(error, reader.line());
  }
  await keepFull();
  await keep(waiting);
  return { ...done, stopped };
}

/** What was wrong with the file; throws on what was wrong elsewhere. */
function faultOf(error: unknown, line: number): XmlFault {
  if (error instanceof XmlFault) return error;
  if (error instanceof RangeError && error.message.includes('encoding')) return new XmlFault('is in an encoding that is not known', line);
  if (error instanceof TypeError && error.message.includes('encoded data')) {
    return new XmlFault('has bytes that are not of the encoding that it names', line);
  }
  throw error;
}
