/** Live drafts in the database. */
import type { Selectable } from 'kysely';
import type { ArticleId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { Session, WritingSession } from './dialect.ts';
import type { DraftReader, DraftUpdate, DraftWriter, StoredDraft } from './newsroom.ts';
import type { Tables } from './tables.ts';

/** Reads live drafts. */
export class DatabaseDraftReader implements DraftReader {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** In a transaction that writes, nobody else adds to the draft until it ends. */
  async find(articleId: ArticleId): Promise<StoredDraft | null> {
    const { db, locksRows } = this.#session;
    const row = await db
      .selectFrom('draft_states')
      .selectAll()
      .where('article_id', '=', articleId)
      .$if(locksRows, (query) => query.forNoKeyUpdate())
      .executeTakeFirst();
    if (row === undefined) return null;
    return {
      state: new Uint8Array(row.state),
      throughNumber: row.through_number,
      newestNumber: row.newest_number,
      revisedNumber: row.revised_number,
      updates: await this.updatesAfter(articleId, row.through_number),
    };
  }

  async updatesAfter(articleId: ArticleId, number: number): Promise<readonly DraftUpdate[]> {
    const query = this.#session.db.selectFrom('draft_updates').selectAll().where('article_id', '=', articleId);
    const rows = await query.where('number', '>', number).orderBy('number').execute();
    return rows.map(updateOf);
  }

  async withoutRevision(): Promise<readonly ArticleId[]> {
    const query = this.#session.db.selectFrom('draft_states').select('article_id');
    const rows = await query.whereRef('newest_number', '>', 'revised_number').orderBy('article_id').execute();
    return rows.map((row) => row.article_id);
  }

  async withSuperseded(untouchedSince: Instant, limit: number): Promise<readonly ArticleId[]> {
    const query = this.#session.db
      .selectFrom('draft_states as draft')
      .innerJoin('draft_updates as newest', (join) =>
        join.onRef('newest.article_id', '=', 'draft.article_id').onRef('newest.number', '=', 'draft.newest_number'),
      )
      .select('draft.article_id')
      .whereRef('draft.through_number', '<', 'draft.revised_number')
      .where('newest.at', '<', untouchedSince);
    const rows = await query.orderBy('draft.article_id').limit(limit).execute();
    return rows.map((row) => row.article_id);
  }
}

/** Begins live drafts and adds to them. */
export class DatabaseDraftWriter extends DatabaseDraftReader implements DraftWriter {
  readonly #session: WritingSession;

  constructor(session: WritingSession) {
    super(session);
    this.#session = session;
  }

  /** Where several begin at once, the second waits for the first and is given what that one began. */
  async begin(articleId: ArticleId, state: Uint8Array): Promise<StoredDraft> {
    const { numInsertedOrUpdatedRows: begun } = await this.#session.db
      .insertInto('draft_states')
      .values({ article_id: articleId, state, through_number: 0, newest_number: 0, revised_number: 0 })
      .onConflict((conflict) => conflict.column('article_id').doNothing())
      .executeTakeFirstOrThrow();
    if (begun === 1n) await this.#session.announceDesk();
    const draft = await this.find(articleId);
    if (draft === null) throw new Error(`the draft of article ${articleId} is not there although it was begun`);
    return draft;
  }

  /** The draft's row stays locked until the commit, so numbers are given in the order of commits and without a gap. */
  async append(articleId: ArticleId, { at, personId, bytes }: Omit<DraftUpdate, 'number'>): Promise<number> {
    const { db } = this.#session;
    const draft = await db
      .updateTable('draft_states')
      .set((row) => ({ newest_number: row('newest_number', '+', 1) }))
      .where('article_id', '=', articleId)
      .returning('newest_number')
      .executeTakeFirst();
    if (draft === undefined) throw new Error(`nobody has begun the draft of article ${articleId}`);
    const number = draft.newest_number;
    await db.insertInto('draft_updates').values({ article_id: articleId, number, at, person_id: personId, bytes }).execute();
    await this.#session.announceDesk();
    return number;
  }

  /** Does nothing where the updates were replaced already; throws on a number that no update has. */
  async compact(articleId: ArticleId, state: Uint8Array, throughNumber: number): Promise<void> {
    const { db } = this.#session;
    const draft = await this.find(articleId);
    if (draft === null || throughNumber > draft.newestNumber) {
      throw new Error(`the draft of article ${articleId} has no update ${throughNumber}`);
    }
    if (throughNumber <= draft.throughNumber) return;
    await db.updateTable('draft_states').set({ state, through_number: throughNumber }).where('article_id', '=', articleId).execute();
    await db.deleteFrom('draft_updates').where('article_id', '=', articleId).where('number', '<=', throughNumber).execute();
  }

  /** What a revision holds it holds for good: a number lower than one said before changes nothing. */
  async setRevised(articleId: ArticleId, throughNumber: number): Promise<void> {
    const { numUpdatedRows: revised } = await this.#session.db
      .updateTable('draft_states')
      .set({ revised_number: throughNumber })
      .where('article_id', '=', articleId)
      .where('revised_number', '<', throughNumber)
      .executeTakeFirstOrThrow();
    if (revised > 0n) await this.#session.announceDesk();
  }
}

function updateOf({ number, at, person_id, bytes }: Selectable<Tables['draft_updates']>): DraftUpdate {
  return { number, at, personId: person_id, bytes: new Uint8Array(bytes) };
}
