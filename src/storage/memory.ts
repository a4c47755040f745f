/** The translation memory in the database. */
import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import { fingerprint } from '../core/alignment/fingerprint.ts';
import type { SectionId } from '../core/ids.ts';
import { leastPercent } from '../core/memory/matches.ts';
import type { LanguagePair, MemoryEntry } from '../core/memory/memory.ts';
import { mostComparedWords } from '../core/memory/similarity.ts';
import { sizeOf, type Token, tokensOf, wordsToFind } from '../core/memory/tokens.ts';
import type { Session } from './dialect.ts';
import { inPortions } from './in-portions.ts';
import { entryOf, entryValues, foundColumns, foundEntries, type MemoryRows, originOf } from './memory-rows.ts';
import type { FoundEntry, MemoryQuery, MemoryReader, MemoryWriter } from './memory-storage.ts';
import type { Tables } from './tables.ts';

/** Finds what is remembered. */
export class DatabaseMemoryReader implements MemoryReader {
  protected readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  async find(number: number): Promise<FoundEntry | null> {
    const row = await foundEntries(this.session.db).select(foundColumns).where('entry.number', '=', number).executeTakeFirst();
    return row === undefined ? null : entryOf(row);
  }

  async same(texts: readonly string[], query: MemoryQuery): Promise<readonly FoundEntry[]> {
    const readings = [...new Set(texts.map(fingerprint))];
    const rows = await inPortions(readings, (some) =>
      visible(this.session.db, query)
        .select(foundColumns)
        .where('entry.reading', 'in', some)
        .orderBy('entry.at', 'desc')
        .orderBy('entry.number', 'desc')
        .limit(query.limit * some.length)
        .execute(),
    );
    return rows.map(entryOf);
  }

  async similar(text: string, query: MemoryQuery): Promise<readonly FoundEntry[]> {
    const tokens = tokensOf(text);
    const size = sizeOf(tokens);
    if (size > mostComparedWords || query.readable?.length === 0) return [];
    const near = { least: Math.floor((size * leastPercent) / 100), most: Math.ceil((size * 100) / leastPercent) };
    const words = await rarest(this.session.db, keysOf(tokens, query), near);
    if (words.length === 0) return [];
    const lists = words.map(
      ({ word, entries }) => sql`select * from (select entry, cast(${1 / (1 + entries)} as double precision) as weight from memory_words
        where word = ${word} and size between ${near.least} and ${near.most} limit ${longestList}) as having_word`,
    );
    const { rows } = await sql<{ entry: number }>`select entry, sum(weight) as shared from (${allOf(lists)}) as found
      group by entry order by shared desc, entry desc limit ${lookedThrough(query)}`.execute(this.session.db);
    return await this.#inOrder(rows, query);
  }

  async containing(words: string, query: MemoryQuery): Promise<readonly FoundEntry[]> {
    const [rarestWord, ...others] = await byRarity(this.session.db, keysOf(tokensOf(words), query), anySize);
    if (rarestWord === undefined || query.readable?.length === 0) return [];
    let having = this.session.db.selectFrom('memory_words as having').select('having.entry').where('having.word', '=', rarestWord.word);
    for (const { word } of others) {
      having = having.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('memory_words as other')
            .select('other.entry')
            .where('other.word', '=', word)
            .whereRef('other.size', '=', 'having.size')
            .whereRef('other.entry', '=', 'having.entry'),
        ),
      );
    }
    return await this.#inOrder(await having.orderBy('having.entry', 'desc').limit(lookedThrough(query)).execute(), query);
  }

  async after(number: number, { pair: { from, to }, limit }: Parameters<MemoryReader['after']>[1]): Promise<readonly FoundEntry[]> {
    let entries = readableEntries(foundEntries(this.session.db), null).where('entry.number', '>', number);
    if (from !== undefined) entries = entries.where('entry.from_language', '=', from);
    if (to !== undefined) entries = entries.where('entry.to_language', '=', to);
    return (await entries.select(foundColumns).orderBy('entry.number').limit(limit).execute()).map(entryOf);
  }

  /** The entries of these numbers that may be shown, in the order of the numbers. */
  async #inOrder(ranked: readonly { readonly entry: number }[], query: MemoryQuery): Promise<readonly FoundEntry[]> {
    const numbers = ranked.map(({ entry }) => Number(entry));
    const found: FoundEntry[] = [];
    for (const some of portions(numbers, 2 * query.limit)) {
      const rows = await visible(this.session.db, query).select(foundColumns).where('entry.number', 'in', some).execute();
      const entries = new Map(rows.map((row) => [Number(row.number), entryOf(row)]));
      found.push(...some.flatMap((number) => entries.get(number) ?? []));
      if (found.length >= query.limit) break;
    }
    return found.slice(0, query.limit);
  }
}

/** Keeps and forgets. */
export class DatabaseMemoryWriter extends DatabaseMemoryReader implements MemoryWriter {
  async remember(entries: readonly MemoryEntry[]): Promise<number> {
    const { db } = this.session;
    const wanted = new Map(entries.map((entry) => [originOf(entry), entry]));
    for (const origin of await knownElsewhere(db, wanted)) wanted.delete(origin);
    const before = await inPortions([...wanted.keys()], (some) =>
      db.selectFrom('memory_entries').select('origin').where('origin', 'in', some).execute(),
    );
    const known = new Set(before.map(({ origin }) => origin));
    for (const portion of portions([...wanted.values()], entriesAtOnce)) {
      const kept = await db
        .insertInto('memory_entries')
        .values(portion.map(entryValues))
        .onConflict((conflict) =>
          conflict.column('origin').doUpdateSet(({ ref }) => ({
            source_text: ref('excluded.source_text'),
            target_text: ref('excluded.target_text'),
            target_reading: ref('excluded.target_reading'),
            at: ref('excluded.at'),
            by_kind: ref('excluded.by_kind'),
            by_name: ref('excluded.by_name'),
          })),
        )
        .returning(['number', 'origin'])
        .execute();
      const rows = kept.flatMap(({ number, origin }) => {
        const entry = wanted.get(origin);
        return entry === undefined || known.has(origin) ? [] : wordRows(Number(number), entry);
      });
      for (const some of portions(rows, wordsAtOnce)) await db.insertInto('memory_words').values(some).execute();
    }
    return wanted.size - known.size;
  }

  async forget(numbers: readonly number[]): Promise<void> {
    const { db } = this.session;
    for (const number of numbers) {
      const entry = await this.find(number);
      if (entry === null) continue;
      const words = [...new Set(wordRows(number, entry).map(({ word }) => word))];
      for (const some of portions(words, wordsAtOnce)) {
        await db.deleteFrom('memory_words').where('word', 'in', some).where('entry', '=', number).execute();
      }
      await db.deleteFrom('memory_entries').where('number', '=', number).execute();
    }
  }
}

const entriesAtOnce = 50;
const wordsAtOnce = 500;

/** A word that more entries have than this says little, and is looked up only where no other one is there. */
const longestList = 1_000;

/** How many are looked at until enough are found that may be shown: for whoever reads everything, those of spiked stories alone are passed over. */
function lookedThrough({ readable, limit }: MemoryQuery): number {
  return readable === null ? 4 * limit : 2_000;
}

/** So many entries are ranked for one text. */
const mostRanked = 6_000;

interface SizeRange {
  readonly least: number;
  readonly most: number;
}

interface CountedWord {
  readonly word: number;
  /** How many entries have it, up to `longestList`. */
  readonly entries: number;
}

const anySize: SizeRange = { least: 0, most: 2 ** 31 - 1 };

/** The words that tell most of a text: of so many rare ones, whatever is like it has at least one. */
async function rarest(db: Kysely<Tables>, keys: readonly number[], near: SizeRange): Promise<readonly CountedWord[]> {
  const words = await byRarity(db, keys, near);
  const chosen: CountedWord[] = [];
  let ranked = 0;
  for (const word of words) {
    ranked += word.entries;
    if (chosen.length > 0 && ranked > mostRanked) break;
    chosen.push(word);
  }
  return chosen;
}

/** Those of the words that any entry of this size has, the rarest first. Counting stops where a word is common. */
async function byRarity(db: Kysely<Tables>, keys: readonly number[], { least, most }: SizeRange): Promise<readonly CountedWord[]> {
  if (keys.length === 0) return [];
  const counts = keys.map(
    (word) => sql`select cast(${word} as bigint) as word, count(*) as entries from (
      select 1 as one from memory_words where word = ${word} and size between ${least} and ${most} limit ${longestList}) as having_word`,
  );
  const { rows } = await sql<{ word: number; entries: number }>`${allOf(counts)}`.execute(db);
  const counted = rows.map(({ word, entries }) => ({ word: Number(word), entries: Number(entries) }));
  return counted.sort((one, other) => one.entries - other.entries || one.word - other.word);
}

/** How many different words of one text are looked up. */
const mostWords = 300;

function keysOf(tokens: readonly Token[], pair: LanguagePair): readonly number[] {
  return wordsToFind(tokens)
    .slice(0, mostWords)
    .map((word) => keyOf(word, pair));
}

/** A word of a language that is translated into another, as a number of 48 bits. */
function keyOf(word: string, { from, to }: LanguagePair): number {
  return Number.parseInt(fingerprint(`${from} ${to} ${word}`).slice(0, 12), 16);
}

function wordRows(entry: number, { source, ...pair }: MemoryEntry): readonly Tables['memory_words'][] {
  const tokens = tokensOf(source);
  const size = sizeOf(tokens);
  return [...new Set(wordsToFind(tokens).map((word) => keyOf(word, pair)))].map((word) => ({ word, size, entry }));
}

/** Those from elsewhere whose words the memory has already. */
async function knownElsewhere(db: Kysely<Tables>, wanted: ReadonlyMap<string, MemoryEntry>): Promise<readonly string[]> {
  const foreign = [...wanted].filter(([, { place }]) => place === null);
  const rows = await inPortions([...new Set(foreign.map(([, { source }]) => fingerprint(source)))], (some) =>
    db
      .selectFrom('memory_entries')
      .select(['from_language', 'to_language', 'reading', 'target_reading'])
      .where('reading', 'in', some)
      .execute(),
  );
  const known = new Set(rows.map((row) => [row.from_language, row.to_language, row.reading, row.target_reading].join(' ')));
  return foreign.flatMap(([origin, { from, to, source, target }]) =>
    known.has([from, to, fingerprint(source), fingerprint(target)].join(' ')) ? [origin] : [],
  );
}

function visible(db: Kysely<Tables>, { from, to, readable }: MemoryQuery): MemoryRows {
  return readableEntries(foundEntries(db), readable).where('entry.from_language', '=', from).where('entry.to_language', '=', to);
}

function readableEntries(entries: MemoryRows, readable: readonly SectionId[] | null): MemoryRows {
  const inSection =
    readable === null
      ? sql<SqlBool>`true`
      : readable.length === 0
        ? sql<SqlBool>`false`
        : sql<SqlBool>`story.section_id in (${sql.join(readable)})`;
  return entries.where(({ or, and, eb }) => or([eb('entry.story_id', 'is', null), and([eb('story.spiked_at', 'is', null), inSection])]));
}

function allOf(queries: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql.join(queries, sql` union all `);
}

function portions<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
