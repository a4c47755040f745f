/** Change records in the database. */
import type { Change, ChangeRecord } from '../core/change.ts';
import type { Instant } from '../core/instant.ts';
import type { Session, WritingSession } from './dialect.ts';
import type { ChangeReader, ChangeWriter } from './storage.ts';

/** Reads change records. */
export class DatabaseChangeReader implements ChangeReader {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async after(number: number, limit: number): Promise<readonly ChangeRecord[]> {
    const rows = await this.#session.db
      .selectFrom('changes')
      .selectAll()
      .where('number', '>', number)
      .orderBy('number')
      .limit(limit)
      .execute();
    return rows.map((row) => ({ number: row.number, at: row.at, change: { kind: row.kind, ...JSON.parse(row.details) } }));
  }

  async newestNumber(): Promise<number> {
    return (await this.#session.db.selectFrom('change_counters').select('newest').executeTakeFirstOrThrow()).newest;
  }
}

/** Adds change records and has them announced. */
export class DatabaseChangeWriter extends DatabaseChangeReader implements ChangeWriter {
  readonly #session: WritingSession;

  constructor(session: WritingSession) {
    super(session);
    this.#session = session;
  }

  /** The counter's row stays locked until the commit, so numbers are given in the order of commits. */
  async add(at: Instant, change: Change): Promise<void> {
    const { db } = this.#session;
    const { newest } = await db
      .updateTable('change_counters')
      .set((row) => ({ newest: row('newest', '+', 1) }))
      .returning('newest')
      .executeTakeFirstOrThrow();
    const { kind, ...details } = change;
    await db
      .insertInto('changes')
      .values({ number: newest, at, kind, details: JSON.stringify(details) })
      .execute();
    await this.#session.announceChange();
  }
}
