/** The board: which stories match, and their rows with a cell per edition, in a handful of queries whatever the number of rows. */
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Article } from '../core/article.ts';
import { isPublic } from '../core/article.ts';
import type { Claim } from '../core/desk.ts';
import type { ArticleId, StoryId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import type { Story } from '../core/story.ts';
import { type ArticleRow, articleColumns, articleOf } from './article-rows.ts';
import { countMatches, readMatches } from './board-matches.ts';
import { inPortions } from './in-portions.ts';
import { type BoardCell, type BoardPage, type BoardQuery, type BoardRow, mostCounted } from './newsroom.ts';
import { storyColumns, storyOf } from './story-rows.ts';
import type { Tables } from './tables.ts';

/** A page of the board. */
export async function readBoard(db: Kysely<Tables>, query: BoardQuery): Promise<BoardPage> {
  const { readable, after, limit } = query;
  if (readable?.length === 0) return { rows: [], total: 0, isCounted: true, next: null };
  const found = await readMatches(db, query, { after, limit: limit + 1 });
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  const next = last === undefined ? null : { rank: last.rank, storyId: last.id };
  const isWhole = after === null && next === null;
  const total = isWhole ? page.length : await countMatches(db, query, mostCounted + 1);
  const ids = page.map(({ id }) => id);
  return { rows: await readRows(db, ids), total: Math.min(total, mostCounted), isCounted: total <= mostCounted, next };
}

/** The rows of these stories in the order of the ids; unknown ones are left out. */
export async function readRows(db: Kysely<Tables>, ids: readonly StoryId[]): Promise<readonly BoardRow[]> {
  const stories = await inPortions(ids, (some) => db.selectFrom('stories').select(storyColumns).where('id', 'in', some).execute());
  const storyById = new Map(stories.map((story) => [story.id, story]));
  return await rowsOf(
    db,
    ids.flatMap((id) => storyById.get(id) ?? []),
  );
}

type StoryRow = Parameters<typeof storyOf>[0];
type CellRow = ArticleRow & Pick<Selectable<Tables['revisions']>, 'headline' | 'made_by_name' | 'made_at'> & StaleRow;
type StaleRow = Pick<Selectable<Tables['articles']>, 'stale_segments' | 'stale_since' | 'missing_segments' | 'unconfirmed_segments'>;

/** What the cells of a story are made of, besides the story. */
interface CellParts {
  readonly articles: readonly CellRow[];
  readonly claims: readonly Claim[];
  readonly corrected: ReadonlySet<LanguageTag>;
  /** How many corrections each edition has still to run. */
  readonly uncorrected: ReadonlyMap<LanguageTag, number>;
  /** Why schedules failed, by article. */
  readonly failures: ReadonlyMap<ArticleId, string | null>;
  /** Since when readers have had something stale, by article. */
  readonly readersSince: ReadonlyMap<ArticleId, Instant>;
}

async function rowsOf(db: Kysely<Tables>, rows: readonly StoryRow[]): Promise<readonly BoardRow[]> {
  const ids = rows.map(({ id }) => id);
  const editions = await db.selectFrom('editions').select('tag').orderBy('position').orderBy('tag').execute();
  const order = editions.map(({ tag }) => tag);
  const topics = await inPortions(ids, (some) =>
    db.selectFrom('story_topics').select(['story_id', 'topic_id']).where('story_id', 'in', some).orderBy('position').execute(),
  );
  const articles = await inPortions(ids, (some) => cellRows(db, some));
  const claims = await inPortions(ids, (some) => db.selectFrom('claims').selectAll().where('story_id', 'in', some).execute());
  const corrected = await inPortions(ids, (some) => correctedEditions(db, some));
  const uncorrected = await inPortions(ids, (some) => openCorrections(db, some));
  const failed = await inPortions(ids, (some) => failedSchedules(db, some));
  const articleIds = articles.map((row) => row.article_id);
  const stale = await inPortions(articleIds, (some) => staleForReaders(db, some));
  const readersSince = new Map(stale.map(({ article_id, since }) => [article_id, since]));
  const failures = new Map(failed.map(({ article_id, failure }) => [article_id, failure]));
  const [topicsOf, articlesOf] = [Map.groupBy(topics, (topic) => topic.story_id), Map.groupBy(articles, (row) => row.article_story_id)];
  const uncorrectedOf = Map.groupBy(uncorrected, (task) => task.story_id);
  const [claimsOf, correctedOf] = [Map.groupBy(claims, (claim) => claim.story_id), Map.groupBy(corrected, (text) => text.story_id)];
  return rows.map((row) => {
    const own = topicsOf.get(row.id) ?? [];
    const story: Story = storyOf(
      row,
      own.map((topic) => topic.topic_id),
    );
    const parts: CellParts = {
      articles: articlesOf.get(row.id) ?? [],
      claims: (claimsOf.get(row.id) ?? []).map(claimOf),
      corrected: new Set((correctedOf.get(row.id) ?? []).map(({ edition }) => edition)),
      uncorrected: new Map((uncorrectedOf.get(row.id) ?? []).map(({ edition, tasks }) => [edition, Number(tasks)])),
      failures,
      readersSince,
    };
    return { story, cells: cellsOf(order, parts) };
  });
}

function cellRows(db: Kysely<Tables>, ids: readonly StoryId[]): Promise<CellRow[]> {
  return db
    .selectFrom('articles')
    .innerJoin('revisions', 'revisions.id', 'articles.draft_id')
    .select(articleColumns)
    .select(['stale_segments', 'stale_since', 'missing_segments', 'unconfirmed_segments', 'headline', 'made_by_name', 'made_at'])
    .where('articles.story_id', 'in', ids)
    .execute();
}

function correctedEditions(db: Kysely<Tables>, ids: readonly StoryId[]) {
  return db
    .selectFrom('corrections')
    .innerJoin('correction_texts', 'correction_texts.correction_id', 'corrections.id')
    .select(['corrections.story_id', 'correction_texts.edition'])
    .where('corrections.story_id', 'in', ids)
    .execute();
}

function staleForReaders(db: Kysely<Tables>, ids: readonly ArticleId[]) {
  return db
    .selectFrom('public_stale_segments')
    .select(({ fn }) => ['article_id', fn.min('since').as('since')])
    .where('article_id', 'in', ids)
    .groupBy('article_id')
    .execute();
}

function openCorrections(db: Kysely<Tables>, ids: readonly StoryId[]) {
  return db
    .selectFrom('correction_tasks')
    .select(({ fn }) => ['story_id', 'edition', fn.countAll<number>().as('tasks')])
    .where('is_open', '=', sql.lit<1>(1))
    .where('story_id', 'in', ids)
    .groupBy(['story_id', 'edition'])
    .execute();
}

/** What a rule refused at its moment, and nobody has seen to since. */
function failedSchedules(db: Kysely<Tables>, ids: readonly StoryId[]) {
  return db
    .selectFrom('publishing_groups')
    .innerJoin('publishing_group_articles', 'publishing_group_articles.group_id', 'publishing_groups.id')
    .select(['article_id', 'failure'])
    .where('publishing_groups.story_id', 'in', ids)
    .where('published_at', 'is', null)
    .where('failure', 'is not', null)
    .execute();
}

function cellsOf(
  order: readonly LanguageTag[],
  { articles, claims, corrected, uncorrected, failures, readersSince }: CellParts,
): readonly BoardCell[] {
  const articleIn = new Map(articles.map((row) => [row.article_edition, row]));
  const claimIn = new Map(claims.map((claim) => [claim.edition, claim]));
  return order.flatMap((edition) => {
    const [row, claim] = [articleIn.get(edition) ?? null, claimIn.get(edition) ?? null];
    if (row === null && claim === null) return [];
    const article = row === null ? null : articleOf(row);
    return {
      edition,
      article,
      headline: row?.headline ?? null,
      claim,
      changedBy: row?.made_by_name ?? null,
      changedAt: row?.made_at ?? null,
      hasUnpublishedChanges: article !== null && hasUnpublishedChanges(article),
      staleSegments: row?.stale_segments ?? 0,
      staleSince: row?.stale_since ?? null,
      missingSegments: row?.missing_segments ?? 0,
      unconfirmedSegments: row?.unconfirmed_segments ?? 0,
      readersSince: article === null ? null : (readersSince.get(article.id) ?? null),
      isCorrected: corrected.has(edition),
      openCorrections: uncorrected.get(edition) ?? 0,
      scheduleFailure: article === null ? null : (failures.get(article.id) ?? null),
    };
  });
}

function hasUnpublishedChanges(article: Article): boolean {
  return isPublic(article) && article.draftId !== article.publishedId;
}

/** The claim of a row. */
export function claimOf({ story_id, edition, person_id, claimed_at, deadline }: Selectable<Tables['claims']>): Claim {
  return { storyId: story_id, edition, personId: person_id, claimedAt: claimed_at, deadline };
}
