/**
 * How soon the translation memory answers at 200,000 entries on SQLite: for texts of which a quarter of the words are others, until they are
 * compared, and for two words of a text. `npm run bench:memory`; ends with 1 beyond the bound. Filling the database takes minutes: with
 * `COURANT_BENCH_FILE` it is kept in that file, and found there the next time. The machine should do nothing else.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { matchesFor } from '../src/actions/find-in-memory.ts';
import { type Instant, instant } from '../src/core/instant.ts';
import type { MemoryEntry } from '../src/core/memory/memory.ts';
import { openStorage } from '../src/storage/open.ts';
import type { Storage } from '../src/storage/storage.ts';
import { tag } from '../test/builders.ts';
import { sayMs, spreadOf } from './newsroom/figures.ts';

const entries = Number(process.env['COURANT_BENCH_ENTRIES'] ?? 200_000);
const rounds = 200;
const bound = 50;
const atOnce = 2_000;
/** As many words as a newsroom uses, the first often and the last hardly ever, as in any language. */
const vocabulary = 60_000;
const pair = { from: tag('en'), to: tag('de') };

let state = 7;
console.log(`load before: ${loadavg()[0]?.toFixed(1)}`);
const folder = mkdtempSync(join(tmpdir(), 'courant-memory-'));
const file = process.env['COURANT_BENCH_FILE'] ?? join(folder, 'memory.sqlite');
const isThere = existsSync(file);
const storage = await openStorage({ sqliteFile: file });
try {
  const texts = await fill(storage, isThere);
  await measure(storage, texts);
} finally {
  await storage.close();
  rmSync(folder, { recursive: true });
}

/** Writes the entries, unless they are there; returns some of the texts. */
async function fill({ transact }: Storage, isFilled: boolean): Promise<readonly string[]> {
  const some: string[] = [];
  const begun = performance.now();
  for (let done = 0; done < (isFilled ? rounds : entries); done += atOnce) {
    const portion = Array.from({ length: atOnce }, (_, at) => anEntry(text(5 + random(60)), instant(1_700_000_000_000 + done + at)));
    if (some.length < rounds) some.push(...portion.slice(0, rounds).map(({ source }) => source));
    if (!isFilled) await transact(({ memory }) => memory.remember(portion));
  }
  if (!isFilled) console.log(`filled at ${Math.round((entries * 1_000) / (performance.now() - begun))} entries a second`);
  return some;
}

async function measure({ read }: Storage, texts: readonly string[]): Promise<void> {
  let found = 0;
  const matching: number[] = [];
  const searching: number[] = [];
  for (const known of texts) {
    const words = known.split(' ').map((word) => (random(4) === 0 ? aWord() : word));
    const begun = performance.now();
    const matches = await read((reader) => matchesFor(reader, words.join(' '), { ...pair, readable: null }));
    matching.push(performance.now() - begun);
    if (matches.some(({ source }) => source === known)) found += 1;
    const asked = performance.now();
    await read(({ memory }) => memory.containing(words.slice(1, 3).join(' '), { ...pair, readable: null, limit: 40 }));
    searching.push(performance.now() - asked);
  }
  const [likeness, search] = [spreadOf(matching), spreadOf(searching)];
  console.log(`texts like one among ${entries}: ${sayMs(likeness)} (p50 under ${bound}); ${found} of ${texts.length} were found again`);
  console.log(`texts with two words: ${sayMs(search)}`);
  if (likeness.median >= bound) process.exitCode = 1;
}

function anEntry(source: string, at: Instant): MemoryEntry {
  return { ...pair, source, target: source.toUpperCase(), at, by: { kind: 'import', name: 'Bench' }, place: null };
}

function text(length: number): string {
  return Array.from({ length }, aWord).join(' ');
}

function aWord(): string {
  return `w${Math.floor(vocabulary ** (random(1_000_000) / 1_000_000)).toString(36)}`;
}

function random(below: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}
