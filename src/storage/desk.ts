/** The desk in the database: desks, claims, publishing groups, and the number of the newest change. */
import type { Selectable } from 'kysely';
import type { Article } from '../core/article.ts';
import type { Claim, Desk } from '../core/desk.ts';
import type { ArticleId, DeskId, PictureId, PublishingGroupId, StoryId } from '../core/ids.ts';
import type { LanguageTag } from '../core/language.ts';
import { findArticles } from './article-search.ts';
import { claimOf, readBoard, readRows } from './board.ts';
import type { Session, WritingSession } from './dialect.ts';
import { inPortions } from './in-portions.ts';
import { articlesShowing, readLibrary } from './library.ts';
import type {
  ArticleQuery,
  BoardPage,
  BoardQuery,
  BoardRow,
  DeskReader,
  DeskWriter,
  FoundArticle,
  PicturePage,
  PictureQuery,
  PublishingGroup,
  SegmentCounts,
} from './newsroom.ts';
import type { Tables } from './tables.ts';

/** Reads what the desk shows. */
export class DatabaseDeskReader implements DeskReader {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** In their order. */
  async desks(): Promise<readonly Desk[]> {
    return await this.#session.db.selectFrom('desks').selectAll().orderBy('position').orderBy('id').execute();
  }

  async board(query: BoardQuery): Promise<BoardPage> {
    return await readBoard(this.#session.db, query);
  }

  async rows(ids: readonly StoryId[]): Promise<readonly BoardRow[]> {
    return await readRows(this.#session.db, ids);
  }

  /** In a transaction that writes, nobody else changes the claim until it ends. */
  async claim(storyId: StoryId, edition: LanguageTag): Promise<Claim | null> {
    const { db, locksRows } = this.#session;
    const row = await db
      .selectFrom('claims')
      .selectAll()
      .where('story_id', '=', storyId)
      .where('edition', '=', edition)
      .$if(locksRows, (query) => query.forNoKeyUpdate())
      .executeTakeFirst();
    return row === undefined ? null : claimOf(row);
  }

  /** In the order of the editions' tags. */
  async claimsOf(storyId: StoryId): Promise<readonly Claim[]> {
    const rows = await this.#session.db.selectFrom('claims').selectAll().where('story_id', '=', storyId).orderBy('edition').execute();
    return rows.map(claimOf);
  }

  async newestNumber(): Promise<number> {
    return (await this.#session.db.selectFrom('desk_counters').select('newest').executeTakeFirstOrThrow()).newest;
  }

  async changedAfter(number: number, limit: number): Promise<readonly { readonly storyId: StoryId; readonly number: number }[]> {
    const rows = await this.#session.db
      .selectFrom('stories')
      .select(['id', 'desk_number'])
      .where('desk_number', '>', number)
      .orderBy('desk_number')
      .limit(limit)
      .execute();
    return rows.map((row) => ({ storyId: row.id, number: row.desk_number }));
  }

  async openGroups(storyId: StoryId): Promise<readonly PublishingGroup[]> {
    const query = this.#session.db.selectFrom('publishing_groups').selectAll().where('story_id', '=', storyId);
    const open = query.where('published_at', 'is', null).orderBy('created_at').orderBy('id');
    return await this.#withArticles(await open.execute());
  }

  /** In a transaction that writes, nobody else changes the group until it ends. */
  async group(id: PublishingGroupId): Promise<PublishingGroup | null> {
    const { db, locksRows } = this.#session;
    const query = db.selectFrom('publishing_groups').selectAll().where('id', '=', id);
    const rows = await query.$if(locksRows, (reading) => reading.forNoKeyUpdate()).execute();
    return (await this.#withArticles(rows))[0] ?? null;
  }

  async articles(query: ArticleQuery): Promise<readonly FoundArticle[]> {
    return await findArticles(this.#session.db, query);
  }

  async pictures(query: PictureQuery): Promise<PicturePage> {
    return await readLibrary(this.#session.db, query);
  }

  /** In the order of their ids. */
  async articlesWithPicture(id: PictureId): Promise<readonly Article[]> {
    return await articlesShowing(this.#session.db, id);
  }

  async #withArticles(rows: readonly Selectable<Tables['publishing_groups']>[]): Promise<readonly PublishingGroup[]> {
    const ids = rows.map(({ id }) => id);
    const members = await inPortions(ids, (some) =>
      this.#session.db.selectFrom('publishing_group_articles').selectAll().where('group_id', 'in', some).orderBy('article_id').execute(),
    );
    const membersOf = Map.groupBy(members, (member) => member.group_id);
    return rows.map(({ id, story_id, created_at, scheduled_for, published_at, failure }) => ({
      id,
      storyId: story_id,
      articles: (membersOf.get(id) ?? []).map(memberOf),
      createdAt: created_at,
      scheduledFor: scheduled_for,
      publishedAt: published_at,
      failure,
    }));
  }
}

/** Changes what the desk shows. */
export class DatabaseDeskWriter extends DatabaseDeskReader implements DeskWriter {
  readonly #session: WritingSession;

  constructor(session: WritingSession) {
    super(session);
    this.#session = session;
  }

  async saveDesk({ id, name, position }: Desk): Promise<void> {
    await this.#session.db
      .insertInto('desks')
      .values({ id, name, position })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ name, position }))
      .execute();
  }

  async removeDesk(id: DeskId): Promise<void> {
    const { db } = this.#session;
    await db.updateTable('stories').set({ desk_id: null }).where('desk_id', '=', id).execute();
    await db.deleteFrom('desks').where('id', '=', id).execute();
  }

  async saveClaim({ storyId, edition, personId, claimedAt, deadline }: Claim): Promise<void> {
    const values = { person_id: personId, claimed_at: claimedAt, deadline };
    await this.#session.db
      .insertInto('claims')
      .values({ story_id: storyId, edition, ...values })
      .onConflict((conflict) => conflict.columns(['story_id', 'edition']).doUpdateSet(values))
      .execute();
  }

  async removeClaim(storyId: StoryId, edition: LanguageTag): Promise<void> {
    await this.#session.db.deleteFrom('claims').where('story_id', '=', storyId).where('edition', '=', edition).execute();
  }

  async saveGroup({ id, storyId, articles, createdAt, scheduledFor, publishedAt, failure }: PublishingGroup): Promise<void> {
    const { db } = this.#session;
    const values = { story_id: storyId, created_at: createdAt, scheduled_for: scheduledFor, published_at: publishedAt, failure };
    await db
      .insertInto('publishing_groups')
      .values({ id, ...values })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
      .execute();
    await db.deleteFrom('publishing_group_articles').where('group_id', '=', id).execute();
    const members = articles.map(({ articleId, revisionId, minor }) => ({
      group_id: id,
      article_id: articleId,
      revision_id: revisionId,
      minor: minor === undefined ? null : JSON.stringify(minor),
    }));
    if (members.length > 0) await db.insertInto('publishing_group_articles').values(members).execute();
  }

  async removeGroup(id: PublishingGroupId): Promise<void> {
    const { db } = this.#session;
    await db.deleteFrom('publishing_group_articles').where('group_id', '=', id).execute();
    await db.deleteFrom('publishing_groups').where('id', '=', id).execute();
  }

  async setSegmentCounts(articleId: ArticleId, { stale, missing, unconfirmed, staleSince }: SegmentCounts): Promise<void> {
    await this.#session.db
      .updateTable('articles')
      .set({ stale_segments: stale, missing_segments: missing, unconfirmed_segments: unconfirmed, stale_since: staleSince })
      .where('id', '=', articleId)
      .execute();
  }

  /** The counter's row stays locked until the commit, so numbers are given in the order of commits. */
  async touch(storyId: StoryId): Promise<void> {
    const { db } = this.#session;
    const { newest } = await db
      .updateTable('desk_counters')
      .set((row) => ({ newest: row('newest', '+', 1) }))
      .returning('newest')
      .executeTakeFirstOrThrow();
    await db.updateTable('stories').set({ desk_number: newest }).where('id', '=', storyId).execute();
    await this.#session.announceDesk();
  }
}

function memberOf(row: Selectable<Tables['publishing_group_articles']>): PublishingGroup['articles'][number] {
  const own = { articleId: row.article_id, revisionId: row.revision_id };
  return row.minor === null ? own : { ...own, minor: JSON.parse(row.minor) };
}
