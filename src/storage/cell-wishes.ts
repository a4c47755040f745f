/** Stories by what is asked of their cells: one probe of an index per story and wish, or per story, wish and edition. */
import { type Expression, type ExpressionBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import type { ArticleState } from '../core/article.ts';
import type { PersonId } from '../core/ids.ts';
import type { LanguageTag } from '../core/language.ts';
import type { CellWish } from './newsroom.ts';
import type { Tables } from './tables.ts';

/** Stories that are being chosen for the board. */
export type Stories = SelectQueryBuilder<Tables, 'stories', object>;

type Builder = ExpressionBuilder<Tables, 'stories'>;

/** Those of which some cell is as one of the wishes asks; none, where nothing is wished. */
export function withCells(stories: Stories, wishes: readonly CellWish[]): Stories {
  return stories.where((builder) => builder.or(wishes.flatMap((wish) => hasCell(builder, wish))));
}

/** An edition without an article is no row of any table: it is looked for by itself. */
function hasCell(builder: Builder, wish: CellWish): Expression<SqlBool>[] {
  const { states, editions, sections, isStale, isCorrected, isSentBack, claim } = wish;
  if (editions?.length === 0 || sections?.length === 0) return [];
  const ofArticles = states === null ? null : states.filter((state): state is ArticleState => state !== 'none');
  const mayLack = (states === null || states.includes('none')) && !isStale && !isCorrected && !isSentBack;
  const found = [
    ...(ofArticles?.length === 0 ? [] : [hasArticle(builder, wish, ofArticles)]),
    ...(mayLack ? [lacksArticle(builder, wish)] : []),
  ];
  const first = [
    ...(sections === null ? [] : [builder('stories.section_id', 'in', sections)]),
    ...(claim === null || claim === 'nobody' ? [] : [builder('stories.id', 'in', claimedStories(builder, claim))]),
    ...(isSentBack ? [builder('stories.id', 'in', storiesSentBack(builder))] : []),
  ];
  return found.map((cell) => builder.and([...first, cell]));
}

/** Few stories are claimed, so that these are looked at alone. */
function claimedStories(builder: Builder, claim: 'somebody' | PersonId) {
  const claims = builder.selectFrom('claims').select('claims.story_id');
  return claim === 'somebody' ? claims : claims.where('claims.person_id', '=', claim);
}

/** As few are sent back. */
function storiesSentBack(builder: Builder) {
  return builder.selectFrom('articles').select('articles.story_id').where('articles.sent_back_at', 'is not', null);
}

function hasArticle(builder: Builder, wish: CellWish, states: readonly ArticleState[] | null): Expression<SqlBool> {
  const { editions, isStale, isCorrected, isSentBack, claim } = wish;
  let articles = builder.selectFrom('articles').select('articles.id').whereRef('articles.story_id', '=', 'stories.id');
  if (states !== null) articles = articles.where('articles.state', 'in', states);
  if (editions !== null) articles = articles.where('articles.edition', 'in', editions);
  if (isStale) articles = articles.where('articles.stale_segments', '>', 0);
  if (isSentBack) articles = articles.where('articles.sent_back_at', 'is not', null);
  if (isCorrected) articles = articles.where(runsCorrection(builder));
  if (claim !== null) articles = articles.where(isClaimed(builder, sql.ref<LanguageTag>('articles.edition'), claim));
  return builder.exists(articles);
}

function lacksArticle(builder: Builder, { editions, claim }: CellWish): Expression<SqlBool> {
  const article = builder
    .selectFrom('articles')
    .select('articles.id')
    .whereRef('articles.story_id', '=', 'stories.id')
    .where('articles.edition', '=', sql.ref<LanguageTag>('editions.tag'));
  let cells = builder
    .selectFrom('editions')
    .select('editions.tag')
    .where(builder.not(builder.exists(article)));
  if (editions !== null) cells = cells.where('editions.tag', 'in', editions);
  if (claim !== null) cells = cells.where(isClaimed(builder, sql.ref<LanguageTag>('editions.tag'), claim));
  return builder.exists(cells);
}

function runsCorrection(builder: Builder): Expression<SqlBool> {
  const texts = builder
    .selectFrom('corrections')
    .innerJoin('correction_texts', 'correction_texts.correction_id', 'corrections.id')
    .select('corrections.id')
    .whereRef('corrections.story_id', '=', 'stories.id')
    .where('correction_texts.edition', '=', sql.ref<LanguageTag>('articles.edition'));
  return builder.exists(texts);
}

function isClaimed(builder: Builder, edition: Expression<LanguageTag>, claim: NonNullable<CellWish['claim']>): Expression<SqlBool> {
  const claims = builder
    .selectFrom('claims')
    .select('claims.person_id')
    .whereRef('claims.story_id', '=', 'stories.id')
    .where('claims.edition', '=', edition);
  if (claim === 'nobody') return builder.not(builder.exists(claims));
  return builder.exists(claim === 'somebody' ? claims : claims.where('claims.person_id', '=', claim));
}
