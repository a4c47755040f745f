/** Comments in the database. */
import type { Selectable } from 'kysely';
import type { CommentThread, Remark } from '../core/comment.ts';
import type { ArticleId, CommentId } from '../core/ids.ts';
import type { CommentReader, CommentWriter } from './comment-storage.ts';
import type { Session, WritingSession } from './dialect.ts';
import type { Tables } from './tables.ts';

/** Reads comments. */
export class DatabaseCommentReader implements CommentReader {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async ofArticle(id: ArticleId): Promise<readonly CommentThread[]> {
    const { db } = this.#session;
    const threads = await db.selectFrom('comment_threads').selectAll().where('article_id', '=', id).orderBy('id').execute();
    const remarks = await db
      .selectFrom('comment_remarks')
      .innerJoin('comment_threads', 'comment_threads.id', 'comment_remarks.thread_id')
      .selectAll('comment_remarks')
      .where('comment_threads.article_id', '=', id)
      .orderBy('comment_remarks.position')
      .execute();
    const remarksOf = Map.groupBy(remarks, (remark) => remark.thread_id);
    const found = threads.map((thread) => threadOf(thread, remarksOf.get(thread.id) ?? []));
    return found.sort((one, other) => beginningOf(one) - beginningOf(other));
  }

  /** In a transaction that writes, nobody else changes the thread until it ends. */
  async find(id: CommentId): Promise<CommentThread | null> {
    const { db, locksRows } = this.#session;
    const thread = await db
      .selectFrom('comment_threads')
      .selectAll()
      .where('id', '=', id)
      .$if(locksRows, (query) => query.forNoKeyUpdate())
      .executeTakeFirst();
    if (thread === undefined) return null;
    return threadOf(thread, await db.selectFrom('comment_remarks').selectAll().where('thread_id', '=', id).orderBy('position').execute());
  }
}

/** Saves comments; whoever looks at the article elsewhere is told. */
export class DatabaseCommentWriter extends DatabaseCommentReader implements CommentWriter {
  readonly #session: WritingSession;

  constructor(session: WritingSession) {
    super(session);
    this.#session = session;
  }

  async save({ id, articleId, anchor, remarks, resolved }: CommentThread): Promise<void> {
    const values = {
      article_id: articleId,
      anchor_from: anchor?.from ?? null,
      anchor_to: anchor?.to ?? null,
      quote: anchor?.quote ?? null,
      resolved_at: resolved?.at ?? null,
      resolved_by_id: resolved?.by ?? null,
    };
    await this.#session.db
      .insertInto('comment_threads')
      .values({ id, ...values })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
      .execute();
    for (const [position, remark] of remarks.entries()) await this.#saveRemark(id, position, remark);
    await this.#session.announceDesk();
  }

  /** Throws where there is no such thread. */
  async addRemark(threadId: CommentId, remark: Remark): Promise<void> {
    const thread = await this.find(threadId);
    if (thread === null) throw new Error(`there is no thread ${threadId} to which a remark could be added`);
    await this.#saveRemark(threadId, thread.remarks.length, remark);
    await this.#session.announceDesk();
  }

  async #saveRemark(threadId: CommentId, position: number, { id, by, at, text }: Remark): Promise<void> {
    await this.#session.db
      .insertInto('comment_remarks')
      .values({ id, thread_id: threadId, position, person_id: by, at, text })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ text }))
      .execute();
  }
}

type ThreadRow = Selectable<Tables['comment_threads']>;
type RemarkRow = Selectable<Tables['comment_remarks']>;

function threadOf(row: ThreadRow, remarks: readonly RemarkRow[]): CommentThread {
  const { anchor_from: from, anchor_to: to, quote, resolved_at: at, resolved_by_id: by } = row;
  return {
    id: row.id,
    articleId: row.article_id,
    anchor: from === null || to === null ? null : { from, to, quote: quote ?? '' },
    remarks: remarks.map((remark) => ({ id: remark.id, by: remark.person_id, at: remark.at, text: remark.text })),
    resolved: at === null || by === null ? null : { at, by },
  };
}

function beginningOf({ remarks }: CommentThread): number {
  return remarks[0]?.at ?? 0;
}
