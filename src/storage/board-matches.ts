/** Which stories a query of the board asks for: short walks along indexes, the newest story first, instead of one look at every story. */
import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { StoryId } from '../core/ids.ts';
import { type Condition, claimsWalk, type Walk, walksOfWish } from './cell-wishes.ts';
import type { BoardPosition, BoardQuery, CellWish } from './newsroom.ts';
import { containsWord } from './search-words.ts';
import type { Tables } from './tables.ts';

/** A story that matches, and by what it is ranked: its moment, or the earliest deadline, the most urgent of which ranks highest. */
export interface Match {
  readonly rank: number;
  readonly id: StoryId;
}

type Asked = Omit<BoardQuery, 'after' | 'limit'>;

/** At most `limit` stories that match, the first after a position, in the order of the board. */
export async function readMatches(
  db: Kysely<Tables>,
  query: Asked,
  { after, limit }: { readonly after: BoardPosition | null; readonly limit: number },
): Promise<readonly Match[]> {
  const walks = walksOf(query);
  if (walks.length === 0) return [];
  const stretches = walks.map((walk) => stretchOf(walk, after, limit));
  const { rows } = await sql<Match>`${merged(stretches, query.order)} order by rank desc, id desc limit ${limit}`.execute(db);
  return rows.map(({ rank, id }) => ({ rank: Number(rank), id }));
}

/** How many stories match, counted up to `most`: beyond it nobody reads them one by one, and counting all would cost what looking at all costs. */
export async function countMatches(db: Kysely<Tables>, query: Asked, most: number): Promise<number> {
  const walks = walksOf(query);
  if (walks.length === 0) return 0;
  const stretches = walks.map((walk) => stretchOf(walk, null, most));
  const { rows } = await sql<{ total: number }>`select count(*) as total from (${merged(stretches, query.order)}) as counted`.execute(db);
  return Math.min(most, Number(rows[0]?.total ?? 0));
}

/** What a story must be, whatever its cells are. `s` is its row. */
function storyConditions({ readable, deskId, sectionId, spiked, words }: Asked): readonly Condition[] {
  return [
    spiked ? sql<SqlBool>`s.spiked_at is not null` : sql<SqlBool>`s.spiked_at is null`,
    ...(readable === null ? [] : [sql<SqlBool>`s.section_id in (${sql.join(readable)})`]),
    ...(deskId === null ? [] : [sql<SqlBool>`s.desk_id = ${deskId}`]),
    ...(sectionId === null ? [] : [sql<SqlBool>`s.section_id = ${sectionId}`]),
    ...words.map((word) => containsWord('s.search_words', word)),
  ];
}

function walksOf(query: Asked): readonly Walk[] {
  const ofStory = storyConditions(query);
  if (query.cells === undefined) return [{ from: sql`stories as s`, rank: sql`s.created_at`, id: sql`s.id`, where: ofStory }];
  const walk = (wish: CellWish) => (query.order === 'deadline' ? [claimsWalk(wish, 'deadline')] : walksOfWish(wish));
  return query.cells.flatMap(walk).map((one) => ({ ...one, where: [...ofStory, ...one.where] }));
}

/** Each story once, in the order of an index where there is one, so that the walk ends as soon as it has enough. */
function stretchOf({ from, rank, id, where }: Walk, after: BoardPosition | null, limit: number): RawBuilder<Match> {
  const rest = after === null ? where : [...where, sql<SqlBool>`(${rank}, ${id}) < (${after.rank}, ${after.storyId})`];
  return sql<Match>`select distinct ${rank} as rank, ${id} as id from ${from}
    where ${sql.join(rest, sql` and `)} order by ${rank} desc, ${id} desc limit ${limit}`;
}

/** The same story may be met on several walks; by deadlines, with several ranks. */
function merged(stretches: readonly RawBuilder<Match>[], order: BoardQuery['order']): RawBuilder<Match> {
  const each = stretches.map((stretch, at) => sql`select rank, id from (${stretch}) as walk${sql.raw(String(at))}`);
  const all = sql`(${sql.join(each, sql` union `)}) as matching`;
  return order === 'deadline' ? sql`select max(rank) as rank, id from ${all} group by id` : sql`select rank, id from ${all}`;
}
