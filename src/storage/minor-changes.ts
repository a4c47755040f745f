/** Minor changes of originals in the database. */
import type { MinorChange } from '../core/alignment/readings.ts';
import type { ArticleId } from '../core/ids.ts';
import type { Session, WritingSession } from './dialect.ts';
import type { MinorCall, MinorChangeReader, MinorChangeWriter } from './minor-change-storage.ts';

/** Reads what was called minor. */
export class DatabaseMinorChangeReader implements MinorChangeReader {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async of(articleId: ArticleId): Promise<readonly MinorCall[]> {
    const rows = await this.#session.db
      .selectFrom('minor_changes')
      .selectAll()
      .where('article_id', '=', articleId)
      .orderBy('made_at')
      .orderBy('segment')
      .orderBy('before_reading')
      .orderBy('after_reading')
      .execute();
    return rows.map((row) => ({
      segment: row.segment,
      before: row.before_reading,
      after: row.after_reading,
      at: row.made_at,
      by: { kind: row.made_by_kind, name: row.made_by_name },
    }));
  }
}

/** Keeps what is called minor, and takes it back. */
export class DatabaseMinorChangeWriter extends DatabaseMinorChangeReader implements MinorChangeWriter {
  readonly #session: WritingSession;

  constructor(session: WritingSession) {
    super(session);
    this.#session = session;
  }

  async add(articleId: ArticleId, { segment, before, after, at, by }: MinorCall): Promise<void> {
    const values = { made_at: at, made_by_kind: by.kind, made_by_name: by.name };
    await this.#session.db
      .insertInto('minor_changes')
      .values({ article_id: articleId, segment, before_reading: before, after_reading: after, ...values })
      .onConflict((conflict) => conflict.columns(['article_id', 'segment', 'before_reading', 'after_reading']).doNothing())
      .execute();
  }

  async remove(articleId: ArticleId, { segment, before, after }: MinorChange): Promise<void> {
    await this.#session.db
      .deleteFrom('minor_changes')
      .where('article_id', '=', articleId)
      .where('segment', '=', segment)
      .where(({ and, or, eb }) =>
        or([
          and([eb('before_reading', '=', before), eb('after_reading', '=', after)]),
          and([eb('before_reading', '=', after), eb('after_reading', '=', before)]),
        ]),
      )
      .execute();
  }
}
