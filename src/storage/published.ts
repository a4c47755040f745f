/** What readers can see, read from the database. Every list is a range of an index, in the order of that index. */
import { type Kysely, sql } from 'kysely';
import type { ArticleId, ContributorId, PictureId, StoryId, TopicId } from '../core/ids.ts';
import { type CalendarDay, type CalendarMonth, type Instant, monthOf } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import type { Redirect } from '../core/redirect.ts';
import type { Slug } from '../core/slug.ts';
import { articleColumns, articleOf, bodyColumns, headColumns, revisionOf } from './article-rows.ts';
import type { Session } from './dialect.ts';
import { inPortions } from './in-portions.ts';
import { factsColumns, factsOf, publishedHeadOf, publishedIdentityOf } from './published-rows.ts';
import { redirectOf } from './redirect-rows.ts';
import type {
  DayTotal,
  MonthTotals,
  PublishedHead,
  PublishedIdentity,
  PublishedList,
  PublishedPlace,
  PublishedReader,
  PublishedRecord,
  StaleSegment,
} from './storage.ts';
import { DatabaseStoryReader } from './stories.ts';
import type { Tables } from './tables.ts';

/** Written into the query, because only then the databases use the indexes of what is public. */
const yes = sql.lit<1>(1);

/** The character after the slash: whatever begins with `/en/` comes before `/en0`. */
const afterSlash = '0';

/** Reads what is public. */
export class DatabasePublishedReader implements PublishedReader {
  protected readonly session: Session;
  readonly #stories: DatabaseStoryReader;

  constructor(session: Session) {
    this.session = session;
    this.#stories = new DatabaseStoryReader({ ...session, locksRows: false });
  }

  async article(id: ArticleId): Promise<PublishedRecord | null> {
    const query = heads(this.session.db).select(bodyColumns);
    const row = await query.where('public_articles.article_id', '=', id).executeTakeFirst();
    const story = row === undefined ? null : await this.#stories.find(row.article_story_id);
    if (row === undefined || story === null) return null;
    return { article: articleOf(row), revision: revisionOf(row), facts: factsOf(row), story };
  }

  async ofStory(id: StoryId): Promise<readonly PublishedRecord[]> {
    const rows = await heads(this.session.db)
      .innerJoin('editions', 'editions.tag', 'public_articles.edition')
      .select(bodyColumns)
      .where('public_articles.story_id', '=', id)
      .orderBy('editions.position')
      .orderBy('editions.tag')
      .execute();
    const story = rows.length === 0 ? null : await this.#stories.find(id);
    if (story === null) return [];
    return rows.map((row) => ({ article: articleOf(row), revision: revisionOf(row), facts: factsOf(row), story }));
  }

  async staleSegments(ids: readonly ArticleId[]): Promise<readonly StaleSegment[]> {
    const rows = await inPortions([...new Set(ids)].sort(), (some) =>
      this.session.db
        .selectFrom('public_stale_segments')
        .selectAll()
        .where('article_id', 'in', some)
        .orderBy('article_id')
        .orderBy('segment')
        .execute(),
    );
    return rows.map(({ article_id, segment, since }) => ({ articleId: article_id, segment, since }));
  }

  async newest(list: PublishedList, limit: number): Promise<readonly PublishedHead[]> {
    return (await newestOf(this.session.db, list).limit(limit).execute()).map(publishedHeadOf);
  }

  async ofStories(ids: readonly StoryId[], edition: LanguageTag): Promise<readonly PublishedHead[]> {
    const rows = await inPortions(ids, (some) =>
      heads(this.session.db).where('public_articles.story_id', 'in', some).where('public_articles.edition', '=', edition).execute(),
    );
    const byStory = new Map(rows.map((row) => [row.article_story_id, publishedHeadOf(row)]));
    return ids.flatMap((id) => byStory.get(id) ?? []);
  }

  async originalsOf(ids: readonly StoryId[]): Promise<readonly PublishedIdentity[]> {
    const rows = await inPortions(ids, (some) =>
      this.session.db
        .selectFrom('stories')
        .innerJoin('public_articles', 'public_articles.article_id', 'stories.original_id')
        .select(factsColumns)
        .where('stories.id', 'in', some)
        .where('public_articles.is_public', '=', yes)
        .orderBy('public_articles.article_id')
        .execute(),
    );
    return rows.map(publishedIdentityOf);
  }

  async translationsOf(originalId: ArticleId): Promise<readonly PublishedIdentity[]> {
    const rows = await this.session.db
      .selectFrom('articles')
      .innerJoin('stories', (join) => join.onRef('stories.id', '=', 'articles.story_id').onRef('stories.original_id', '=', 'articles.id'))
      .innerJoin('public_articles', 'public_articles.story_id', 'stories.id')
      .select(factsColumns)
      .where('articles.id', '=', originalId)
      .where('public_articles.article_id', '!=', originalId)
      .where('public_articles.is_public', '=', yes)
      .orderBy('public_articles.article_id')
      .execute();
    return rows.map(publishedIdentityOf);
  }

  async ofDay(edition: LanguageTag, day: CalendarDay, limit: number): Promise<readonly PublishedHead[]> {
    const query = newestOf(this.session.db, { edition }).where('public_articles.day', '=', day);
    return (await query.limit(limit).execute()).map(publishedHeadOf);
  }

  async ofMonth(edition: LanguageTag, month: CalendarMonth): Promise<readonly PublishedPlace[]> {
    const [first, last] = firstAndLastDay(month);
    const rows = await this.session.db
      .selectFrom('public_articles')
      .select(['day', 'slug', 'updated_at'])
      .where('is_public', '=', yes)
      .where('edition', '=', edition)
      .where('day', '>=', first)
      .where('day', '<=', last)
      .orderBy('first_published_at', 'desc')
      .orderBy('article_id', 'desc')
      .execute();
    return rows.map(({ day, slug, updated_at }) => ({ place: { day, slug }, updatedAt: updated_at }));
  }

  async editionsOf(subject: { readonly topicId: TopicId } | { readonly contributorId: ContributorId }): Promise<readonly LanguageTag[]> {
    const rows = await this.session.db
      .selectFrom('editions')
      .select('tag')
      .where(({ exists, selectFrom }) =>
        exists(
          'topicId' in subject
            ? selectFrom('public_article_topics')
                .select('topic_id')
                .whereRef('edition', '=', 'editions.tag')
                .where('topic_id', '=', subject.topicId)
            : selectFrom('public_article_contributors')
                .select('contributor_id')
                .whereRef('edition', '=', 'editions.tag')
                .where('contributor_id', '=', subject.contributorId),
        ),
      )
      .orderBy('position')
      .orderBy('tag')
      .execute();
    return rows.map((row) => row.tag);
  }

  async since(edition: LanguageTag, moment: Instant, limit: number): Promise<readonly PublishedHead[]> {
    const query = newestOf(this.session.db, { edition }).where('public_articles.first_published_at', '>=', moment);
    return (await query.limit(limit).execute()).map(publishedHeadOf);
  }

  async days(edition: LanguageTag): Promise<readonly DayTotal[]> {
    return await daysWithArticles(this.session.db, edition).select(['day', 'articles']).orderBy('day', 'desc').execute();
  }

  async month(edition: LanguageTag, month: CalendarMonth): Promise<MonthTotals> {
    const [first, last] = firstAndLastDay(month);
    const inEdition = daysWithArticles(this.session.db, edition);
    const days = await inEdition
      .select(['day', 'articles'])
      .where('day', '>=', first)
      .where('day', '<=', last)
      .orderBy('day', 'desc')
      .execute();
    const earlier = await inEdition.select('day').where('day', '<', first).orderBy('day', 'desc').limit(1).executeTakeFirst();
    const later = await inEdition.select('day').where('day', '>', last).orderBy('day').limit(1).executeTakeFirst();
    return { days, earlier: earlier === undefined ? null : monthOf(earlier.day), later: later === undefined ? null : monthOf(later.day) };
  }

  async subjects(
    edition: LanguageTag,
  ): Promise<{ readonly topicIds: readonly TopicId[]; readonly contributorIds: readonly ContributorId[] }> {
    const { db } = this.session;
    const topics = await db
      .selectFrom('topics')
      .select('id')
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('public_article_topics').select('topic_id').where('edition', '=', edition).whereRef('topic_id', '=', 'topics.id'),
        ),
      )
      .orderBy('id')
      .execute();
    const contributors = await db
      .selectFrom('contributors')
      .select('id')
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('public_article_contributors')
            .select('contributor_id')
            .where('edition', '=', edition)
            .whereRef('contributor_id', '=', 'contributors.id'),
        ),
      )
      .orderBy('id')
      .execute();
    return { topicIds: topics.map((topic) => topic.id), contributorIds: contributors.map((contributor) => contributor.id) };
  }

  async at(edition: LanguageTag, day: CalendarDay, slug: Slug): Promise<ArticleId | null> {
    const query = this.session.db.selectFrom('public_articles').select('article_id').where('edition', '=', edition);
    const row = await query.where('day', '=', day).where('slug', '=', slug).executeTakeFirst();
    return row?.article_id ?? null;
  }

  async ofContributor(id: ContributorId): Promise<readonly PublishedIdentity[]> {
    const rows = await this.session.db
      .selectFrom('public_article_contributors')
      .innerJoin('public_articles', 'public_articles.article_id', 'public_article_contributors.article_id')
      .select(factsColumns)
      .where('public_article_contributors.contributor_id', '=', id)
      .orderBy('public_articles.article_id')
      .execute();
    return rows.map(publishedIdentityOf);
  }

  async withPicture(id: PictureId): Promise<readonly PublishedIdentity[]> {
    const rows = await this.session.db
      .selectFrom('public_article_pictures')
      .innerJoin('public_articles', 'public_articles.article_id', 'public_article_pictures.article_id')
      .select(factsColumns)
      .where('public_article_pictures.picture_id', '=', id)
      .orderBy('public_articles.article_id')
      .execute();
    return rows.map(publishedIdentityOf);
  }

  /** The facts of a taken-down article are those that it had last. */
  async all(after: ArticleId | null, limit: number): Promise<readonly PublishedIdentity[]> {
    const rows = await this.session.db
      .selectFrom('public_articles')
      .select(factsColumns)
      .$if(after !== null, (query) => query.where('public_articles.article_id', '>', after))
      .orderBy('public_articles.article_id')
      .limit(limit)
      .execute();
    return rows.map(publishedIdentityOf);
  }

  /** In the order of the addresses. */
  async redirectsTo(articleId: ArticleId): Promise<readonly string[]> {
    const query = this.session.db.selectFrom('redirects').select('from_address').where('article_id', '=', articleId);
    return (await query.orderBy('from_address').execute()).map((row) => row.from_address);
  }

  /** In the order of the addresses. */
  async redirectsBelow(path: string): Promise<readonly string[]> {
    const behind = `${path.slice(0, -1)}${afterSlash}`;
    const query = this.session.db.selectFrom('redirects').select('from_address').where('from_address', '>=', path);
    return (await query.where('from_address', '<', behind).orderBy('from_address').execute()).map((row) => row.from_address);
  }

  async redirect(from: string): Promise<Redirect | null> {
    const row = await this.session.db.selectFrom('redirects').selectAll().where('from_address', '=', from).executeTakeFirst();
    return row === undefined ? null : redirectOf(row);
  }

  /** In the order of the addresses. */
  async otherRedirects(): Promise<readonly Redirect[]> {
    const query = this.session.db.selectFrom('redirects').selectAll().where('article_id', 'is', null);
    return (await query.orderBy('from_address').execute()).map(redirectOf);
  }
}

/** Public articles with what lists show of them. */
export function heads(db: Kysely<Tables>) {
  return db
    .selectFrom('public_articles')
    .innerJoin('articles', 'articles.id', 'public_articles.article_id')
    .innerJoin('revisions', 'revisions.id', 'public_articles.revision_id')
    .select([...articleColumns, ...headColumns, ...factsColumns])
    .where('public_articles.is_public', '=', yes);
}

function newestOf(db: Kysely<Tables>, list: PublishedList) {
  if ('topicId' in list) {
    return heads(db)
      .innerJoin('public_article_topics as listed', 'listed.article_id', 'public_articles.article_id')
      .where('listed.edition', '=', list.edition)
      .where('listed.topic_id', '=', list.topicId)
      .orderBy('listed.first_published_at', 'desc')
      .orderBy('listed.article_id', 'desc');
  }
  if ('contributorId' in list) {
    return heads(db)
      .innerJoin('public_article_contributors as listed', 'listed.article_id', 'public_articles.article_id')
      .where('listed.edition', '=', list.edition)
      .where('listed.contributor_id', '=', list.contributorId)
      .orderBy('listed.first_published_at', 'desc')
      .orderBy('listed.article_id', 'desc');
  }
  return heads(db)
    .where('public_articles.edition', '=', list.edition)
    .$if('sectionId' in list, (query) => ('sectionId' in list ? query.where('public_articles.section_id', '=', list.sectionId) : query))
    .orderBy('public_articles.first_published_at', 'desc')
    .orderBy('public_articles.article_id', 'desc');
}

function daysWithArticles(db: Kysely<Tables>, edition: LanguageTag) {
  return db.selectFrom('public_days').where('edition', '=', edition).where('articles', '>', 0);
}

/** Bounds that hold every day of the month; the last one need not exist. */
function firstAndLastDay(month: CalendarMonth): readonly [CalendarDay, CalendarDay] {
  return [`${month}-01` as CalendarDay, `${month}-31` as CalendarDay];
}
