/**
 * What is asked of cells, as walks along whatever is fewest: claims, what was sent back, corrections, stale articles, articles in a state; and
 * all stories only where an article may be missing. In every walk `s` is the story, `a` the article and `c` the claim.
 */
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { ArticleState } from '../core/article.ts';
import type { BoardQuery, CellWish } from './newsroom.ts';

export type Condition = RawBuilder<SqlBool>;

/** Tables, the conditions on them, and the columns in whose order they are walked along. */
export interface Walk {
  readonly from: RawBuilder<unknown>;
  readonly rank: RawBuilder<unknown>;
  readonly id: RawBuilder<unknown>;
  readonly where: readonly Condition[];
}

/** The walks that find the stories of which some cell is as the wish asks; the same story may be found more than once. */
export function walksOfWish(wish: CellWish): readonly Walk[] {
  const { states, editions, sections, claim, due, isSentBack, isCorrected, hasOpenCorrection, isStale } = wish;
  if (editions?.length === 0 || sections?.length === 0 || states?.length === 0) return [];
  if ((claim !== null && claim !== 'nobody') || due !== null) return [claimsWalk(wish, 'newest')];
  const ofArticles = articleStates(states);
  const mayLack = (states === null || states.includes('none')) && !isStale && !isCorrected && !hasOpenCorrection && !isSentBack;
  const lacking = mayLack ? [lackingWalk(wish)] : [];
  if (ofArticles?.length === 0) return lacking;
  if (isSentBack || isCorrected || hasOpenCorrection || isStale || ofArticles === null)
    return [...lacking, articlesWalk(wish, articlesOf(wish), ofArticles)];
  return [...lacking, ...ofArticles.flatMap((state) => stateWalks(wish, state))];
}

/** Along the claims; a claimed cell may have no article. By deadline, the earliest ranks highest. */
export function claimsWalk(wish: CellWish, order: BoardQuery['order']): Walk {
  const { states, editions, claim, due, isStale, isSentBack, isCorrected, hasOpenCorrection } = wish;
  const byDeadline = order === 'deadline';
  const where: Condition[] = [sql`s.id = c.story_id`, ...sectionsOf(wish)];
  if (claim === 'nobody') where.push(sql`1 = 0`);
  else if (claim !== null && claim !== 'somebody') where.push(sql`c.person_id = ${claim}`);
  if (editions !== null) where.push(sql`c.edition in (${sql.join(editions)})`);
  if (byDeadline || due !== null) where.push(sql`c.deadline is not null`);
  if (due !== null) where.push(isUnfinished);
  if (due !== null && due !== 'ever') where.push(sql`c.deadline < ${due.before}`);
  if (isStale) where.push(sql`a.stale_segments > 0`);
  if (isSentBack) where.push(sql`a.sent_back_at is not null`);
  if (isCorrected) where.push(runsCorrection(sql`c.edition`));
  if (hasOpenCorrection) where.push(owesCorrection(sql`c.edition`));
  if (states !== null) where.push(sql`coalesce(a.state, 'none') in (${sql.join(states)})`);
  return {
    from: sql`claims as c cross join stories as s left join articles as a on a.story_id = c.story_id and a.edition = c.edition`,
    rank: byDeadline ? sql`-c.deadline` : sql`s.created_at`,
    id: sql`s.id`,
    where,
  };
}

/** What whoever has claimed a cell still has to do there: begin it, write it, work on what was sent back, catch up with the original. */
const isUnfinished: Condition = sql`(a.id is null or a.state = 'draft' or a.sent_back_at is not null or a.stale_segments > 0)`;

/** Along the articles in one state. Nearly all that ever was written is public: there an edition has an order of its own. */
function stateWalks(wish: CellWish, state: ArticleState): readonly Walk[] {
  if (state !== 'public') return [articlesWalk({ ...wish, states: null }, [sql`a.state = ${state}`], null)];
  if (wish.editions === null) return [publicWalk(wish)];
  return wish.editions.map((edition) =>
    articlesWalk({ ...wish, editions: null }, [sql`a.edition = ${edition}`, sql`a.state = 'public'`], null),
  );
}

/** Conditions that name the index of the few articles that a wish is about. */
function articlesOf({ isSentBack, isStale }: CellWish): readonly Condition[] {
  return [...(isSentBack ? [sql<SqlBool>`a.sent_back_at is not null`] : []), ...(isStale ? [sql<SqlBool>`a.stale_segments > 0`] : [])];
}

function articlesWalk(wish: CellWish, first: readonly Condition[], states: readonly ArticleState[] | null): Walk {
  const { editions, claim } = wish;
  const where: Condition[] = [sql`s.id = a.story_id`, ...first, ...sectionsOf(wish)];
  if (states !== null) where.push(sql`a.state in (${sql.join(states)})`);
  if (editions !== null) where.push(sql`a.edition in (${sql.join(editions)})`);
  const few = wish.hasOpenCorrection ? owingCells : wish.isCorrected ? correctedCells : null;
  if (few !== null) where.push(sql`a.story_id = k.story_id and a.edition = k.edition`);
  if (wish.hasOpenCorrection && wish.isCorrected) where.push(runsCorrection(sql`a.edition`));
  if (claim === 'nobody') where.push(isUnclaimed(sql`a.edition`));
  return {
    from: few === null ? sql`articles as a cross join stories as s` : sql`${few} cross join articles as a cross join stories as s`,
    rank: sql`a.story_created_at`,
    id: sql`a.story_id`,
    where,
  };
}

/** Where a correction runs: few beside all that ever was written. */
const correctedCells = sql`(select corrections.story_id, correction_texts.edition
  from corrections inner join correction_texts on correction_texts.correction_id = corrections.id) as k`;

/** Where one is still to be run: fewer yet. */
const owingCells = sql`(select distinct story_id, edition from correction_tasks where is_open = 1) as k`;

/** Along all stories, most of which are public somewhere. The state is no word of an index here, or SQLite takes that of all public articles for each story. */
function publicWalk(wish: CellWish): Walk {
  const unclaimed = wish.claim === 'nobody' ? sql`and ${isUnclaimed(sql`a.edition`)}` : sql``;
  const isPublic = sql<SqlBool>`exists (select 1 from articles as a where a.story_id = s.id and coalesce(a.state, '') = 'public' ${unclaimed})`;
  return { ...allStories, where: [...sectionsOf(wish), isPublic] };
}

/** An edition without an article is no row of any table: of the stories that lack some edition, each is asked which. */
function lackingWalk(wish: CellWish): Walk {
  const { editions, claim } = wish;
  const ofCell: Condition[] = [sql`not exists (select 1 from articles as a where a.story_id = s.id and a.edition = editions.tag)`];
  if (editions !== null) ofCell.push(sql`editions.tag in (${sql.join(editions)})`);
  if (claim === 'nobody') ofCell.push(isUnclaimed(sql`editions.tag`));
  const lacks = sql<SqlBool>`exists (select 1 from editions where ${sql.join(ofCell, sql` and `)})`;
  return { ...allStories, where: [...sectionsOf(wish), sql`s.article_count < (select count(*) from editions)`, lacks] };
}

const allStories = { from: sql`stories as s`, rank: sql`s.created_at`, id: sql`s.id` } as const;

function sectionsOf({ sections }: CellWish): readonly Condition[] {
  return sections === null ? [] : [sql<SqlBool>`s.section_id in (${sql.join(sections)})`];
}

function articleStates(states: CellWish['states']): readonly ArticleState[] | null {
  return states === null ? null : states.filter((state): state is ArticleState => state !== 'none');
}

function runsCorrection(edition: RawBuilder<unknown>): Condition {
  return sql`exists (select 1 from corrections inner join correction_texts on correction_texts.correction_id = corrections.id
    where corrections.story_id = s.id and correction_texts.edition = ${edition})`;
}

function owesCorrection(edition: RawBuilder<unknown>): Condition {
  return sql`exists (select 1 from correction_tasks
    where correction_tasks.story_id = s.id and correction_tasks.edition = ${edition} and is_open = 1)`;
}

function isUnclaimed(edition: RawBuilder<unknown>): Condition {
  return sql`not exists (select 1 from claims where claims.story_id = s.id and claims.edition = ${edition})`;
}
