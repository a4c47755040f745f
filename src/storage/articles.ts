/** Articles and their revisions in the database. */
import type { Article, Revision } from '../core/article.ts';
import { picturesOf } from '../core/body/pictures.ts';
import type { ArticleId, RevisionId, StoryId } from '../core/ids.ts';
import { articleColumns, articleOf, articleValues, bodyColumns, headColumns, revisionOf, revisionValues } from './article-rows.ts';
import { keepBoardColumns } from './board-columns.ts';
import type { Session } from './dialect.ts';
import { keepStoryWords } from './search-words.ts';
import type { ArticleReader, ArticleWriter, RevisionRange } from './storage.ts';

/** Reads articles and revisions. */
export class DatabaseArticleReader implements ArticleReader {
  protected readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  /** In a transaction that writes, nobody else changes the article until it ends. */
  async find(id: ArticleId): Promise<Article | null> {
    const { db, locksRows } = this.session;
    const row = await db
      .selectFrom('articles')
      .select(articleColumns)
      .where('id', '=', id)
      .$if(locksRows, (query) => query.forNoKeyUpdate())
      .executeTakeFirst();
    return row === undefined ? null : articleOf(row);
  }

  /** In the order of the editions. In a transaction that writes, nobody else changes these articles until it ends. */
  async ofStory(id: StoryId): Promise<readonly Article[]> {
    const { db, locksRows } = this.session;
    const rows = await db
      .selectFrom('articles')
      .innerJoin('editions', 'editions.tag', 'articles.edition')
      .select(articleColumns)
      .where('story_id', '=', id)
      .orderBy('editions.position')
      .orderBy('editions.tag')
      .$if(locksRows, (query) => query.forNoKeyUpdate('articles'))
      .execute();
    return rows.map(articleOf);
  }

  async revision(id: RevisionId): Promise<Revision | null> {
    const query = this.session.db.selectFrom('revisions').select([...headColumns, ...bodyColumns]);
    const row = await query.where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : revisionOf(row);
  }

  async revisions(id: ArticleId, range?: RevisionRange): Promise<readonly Revision[]> {
    const query = this.session.db.selectFrom('revisions').select([...headColumns, ...bodyColumns]);
    const before = range?.before ?? null;
    const rows = await query
      .where('article_id', '=', id)
      .$if(before !== null, (all) => all.where('number', '<', before))
      .orderBy('number', 'desc')
      .$if(range !== undefined, (all) => all.limit(range?.limit ?? 0))
      .execute();
    return rows.map(revisionOf);
  }
}

/** Saves articles and adds revisions. */
export class DatabaseArticleWriter extends DatabaseArticleReader implements ArticleWriter {
  async save(article: Article): Promise<void> {
    const values = articleValues(article);
    await this.session.db
      .insertInto('articles')
      .values({ id: article.id, ...values })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
      .execute();
    await keepBoardColumns(this.session, article.storyId);
    await keepStoryWords(this.session, article.storyId);
  }

  async addRevision(revision: Revision): Promise<void> {
    const { db } = this.session;
    await db.insertInto('revisions').values(revisionValues(revision)).execute();
    const pictures = picturesOf(revision.content).map((id) => ({ picture_id: id, revision_id: revision.id }));
    if (pictures.length > 0) await db.insertInto('revision_pictures').values(pictures).execute();
    const article = await db.selectFrom('articles').select('story_id').where('draft_id', '=', revision.id).executeTakeFirst();
    if (article !== undefined) await keepStoryWords(this.session, article.story_id);
  }
}
