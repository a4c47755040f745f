/** Articles by words of their stories, for those who want to link to one. */
import type { Kysely } from 'kysely';
import { articleColumns, articleOf } from './article-rows.ts';
import { readMatches } from './board-matches.ts';
import type { ArticleQuery, FoundArticle } from './newsroom.ts';
import type { Tables } from './tables.ts';

/** So many stories that match are looked at, the newest: more words are the way to an older one. */
const mostStories = 200;

/** The articles, as `DeskReader.articles` promises them. */
export async function findArticles(db: Kysely<Tables>, query: ArticleQuery): Promise<readonly FoundArticle[]> {
  const { readable, words, edition, limit } = query;
  if (readable?.length === 0) return [];
  const asked = { readable, words, deskId: null, sectionId: null, spiked: false, order: 'newest' } as const;
  const stories = (await readMatches(db, asked, { after: null, limit: mostStories })).map(({ id }) => id);
  if (stories.length === 0) return [];
  const rows = await db
    .selectFrom('articles')
    .innerJoin('revisions', 'revisions.id', 'articles.draft_id')
    .select(articleColumns)
    .select(['revisions.slug as revision_slug', 'headline', 'made_at'])
    .where('articles.story_id', 'in', stories)
    .where('articles.taken_down_at', 'is', null)
    .where('headline', '<>', '')
    .orderBy((row) => row('articles.edition', '=', edition), 'desc')
    .orderBy((row) => row('articles.published_id', 'is not', null), 'desc')
    .orderBy((row) => row.fn.coalesce('articles.first_published_at', 'made_at'), 'desc')
    .orderBy('articles.id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ article: articleOf(row), headline: row.headline, slug: row.revision_slug, changedAt: row.made_at }));
}
