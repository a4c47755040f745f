/** Rows of the translation memory, and what they say. */
import type { Insertable, Kysely, SelectQueryBuilder } from 'kysely';
import { fingerprint } from '../core/alignment/fingerprint.ts';
import type { MemoryEntry } from '../core/memory/memory.ts';
import type { FoundEntry } from './memory-storage.ts';
import type { Tables } from './tables.ts';

type Joined<Table> = { [Column in keyof Table]: Table[Column] | null };

interface Found extends Tables {
  readonly entry: Tables['memory_entries'];
  readonly story: Joined<Tables['stories']>;
  readonly article: Joined<Tables['articles']>;
}

/** Entries with the story and the article in which they were confirmed. */
export type MemoryRows = SelectQueryBuilder<Found, 'entry' | 'story' | 'article', object>;

/** All of them. */
export function foundEntries(db: Kysely<Tables>): MemoryRows {
  return db
    .selectFrom('memory_entries as entry')
    .leftJoin('stories as story', 'story.id', 'entry.story_id')
    .leftJoin('articles as article', 'article.id', 'entry.article_id') as unknown as MemoryRows;
}

export const foundColumns = [
  'entry.number',
  'entry.from_language',
  'entry.to_language',
  'entry.source_text',
  'entry.target_text',
  'entry.at',
  'entry.by_kind',
  'entry.by_name',
  'entry.story_id',
  'entry.article_id',
  'entry.segment',
  'story.slugline',
  'story.section_id',
  'story.spiked_at',
  'article.published_id',
  'article.taken_down_at',
  'article.day',
  'article.slug',
] as const;

const columnsOf = (rows: MemoryRows) => rows.select(foundColumns);
type FoundRow = Awaited<ReturnType<ReturnType<typeof columnsOf>['executeTakeFirstOrThrow']>>;

export function entryOf(row: FoundRow): FoundEntry {
  const { story_id: storyId, article_id: articleId, segment, slugline, section_id: sectionId, day, slug } = row;
  const isPublic = row.published_id !== null && row.taken_down_at === null;
  return {
    number: Number(row.number),
    from: row.from_language,
    to: row.to_language,
    source: row.source_text,
    target: row.target_text,
    at: row.at,
    by: { kind: row.by_kind, name: row.by_name },
    place: storyId === null || articleId === null || segment === null ? null : { storyId, articleId, segment },
    story: slugline === null || sectionId === null ? null : { slugline, sectionId, isSpiked: row.spiked_at !== null },
    publicPlace: isPublic && day !== null && slug !== null ? { day, slug } : null,
  };
}

/** What there is one entry of at most: a text in a segment, or a text with its translation from elsewhere. */
export function originOf({ from, to, source, target, place }: MemoryEntry): string {
  const reading = fingerprint(source);
  return place === null ? `${from} ${to} ${reading} ${fingerprint(target)}` : `${place.articleId} ${place.segment} ${from} ${reading}`;
}

export function entryValues(entry: MemoryEntry): Insertable<Tables['memory_entries']> {
  const { from, to, source, target, at, by, place } = entry;
  return {
    origin: originOf(entry),
    from_language: from,
    to_language: to,
    reading: fingerprint(source),
    target_reading: fingerprint(target),
    source_text: storable(source),
    target_text: storable(target),
    at,
    by_kind: by.kind,
    by_name: storable(by.name),
    story_id: place?.storyId ?? null,
    article_id: place?.articleId ?? null,
    segment: place?.segment ?? null,
  };
}

/** The text without what a database of texts cannot hold. */
function storable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}
