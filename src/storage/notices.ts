/** Notices in the database. */
import { sql } from 'kysely';
import type { PersonId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { Notice, NoticeMail } from '../core/notice.ts';
import type { Session, WritingSession } from './dialect.ts';
import type { NoticeQuery, NoticeReader, NoticesFound, NoticeWriter } from './notice-storage.ts';

/** Written into the query, because only then the databases use the index of what waits. */
const yes = sql.lit<1>(1);

/** Reads what people are told. */
export class DatabaseNoticeReader implements NoticeReader {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async ofPerson(id: PersonId, query: NoticeQuery): Promise<NoticesFound> {
    if (query.readable?.length === 0) return { notices: [], unread: 0 };
    const { count } = await this.#readable(id, query)
      .where('read_at', 'is', null)
      .select((row) => row.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    const rows = await this.#readable(id, query)
      .leftJoin('articles', (join) =>
        join.onRef('articles.story_id', '=', 'notices.story_id').onRef('articles.edition', '=', 'notices.edition'),
      )
      .selectAll('notices')
      .select(['stories.slugline', 'articles.id as article_id'])
      .orderBy('at', 'desc')
      .orderBy('notices.story_id')
      .orderBy('notices.edition')
      .orderBy('kind')
      .limit(query.limit)
      .execute();
    const notices = rows.map((row) => ({
      personId: row.person_id,
      kind: row.kind,
      storyId: row.story_id,
      edition: row.edition,
      at: row.at,
      by: row.by_name,
      deadline: row.deadline,
      isRead: row.read_at !== null,
      slugline: row.slugline,
      articleId: row.article_id,
    }));
    return { notices, unread: Number(count) };
  }

  async mailOf(id: PersonId): Promise<{ readonly mail: NoticeMail; readonly mailedAt: Instant | null }> {
    const row = await this.#session.db.selectFrom('notice_mails').selectAll().where('person_id', '=', id).executeTakeFirst();
    return { mail: row?.mail ?? 'soon', mailedAt: row?.mailed_at ?? null };
  }

  async hasWaiting(id: PersonId): Promise<boolean> {
    const waiting = this.#session.db.selectFrom('notices').select('kind').where('person_id', '=', id).where('waits_for_mail', '=', yes);
    return (await waiting.executeTakeFirst()) !== undefined;
  }

  #readable(id: PersonId, { readable, forMail }: NoticeQuery) {
    const query = this.#session.db
      .selectFrom('notices')
      .innerJoin('stories', 'stories.id', 'notices.story_id')
      .where('person_id', '=', id)
      .where('stories.spiked_at', 'is', null)
      .$if(forMail === true, (all) => all.where('waits_for_mail', '=', yes).where('read_at', 'is', null));
    return readable === null ? query : query.where('stories.section_id', 'in', readable);
  }
}

/** Tells people, and keeps what they have read and were mailed. */
export class DatabaseNoticeWriter extends DatabaseNoticeReader implements NoticeWriter {
  readonly #session: WritingSession;

  constructor(session: WritingSession) {
    super(session);
    this.#session = session;
  }

  async add({ personId, kind, storyId, edition, at, by, deadline }: Notice, waitsForMail: boolean): Promise<void> {
    const values = { at, by_name: by, deadline, read_at: null, waits_for_mail: waitsForMail ? (1 as const) : (0 as const) };
    await this.#session.db
      .insertInto('notices')
      .values({ person_id: personId, kind, story_id: storyId, edition, ...values })
      .onConflict((conflict) => conflict.columns(['person_id', 'kind', 'story_id', 'edition']).doUpdateSet(values))
      .execute();
    await this.#session.announceDesk();
  }

  async markRead(id: PersonId, until: Instant, now: Instant): Promise<void> {
    const unread = this.#session.db.updateTable('notices').set({ read_at: now, waits_for_mail: 0 }).where('person_id', '=', id);
    await unread.where('read_at', 'is', null).where('at', '<=', until).execute();
  }

  async setMail(id: PersonId, mail: NoticeMail): Promise<void> {
    await this.#session.db
      .insertInto('notice_mails')
      .values({ person_id: id, mail, mailed_at: null })
      .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ mail }))
      .execute();
  }

  async endWaiting(id: PersonId, until: Instant, mailedAt: Instant | null): Promise<void> {
    const { db } = this.#session;
    const waiting = db.updateTable('notices').set({ waits_for_mail: 0 }).where('person_id', '=', id).where('waits_for_mail', '=', yes);
    await waiting.where('at', '<=', until).execute();
    if (mailedAt === null) return;
    await db
      .insertInto('notice_mails')
      .values({ person_id: id, mail: 'soon', mailed_at: mailedAt })
      .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ mailed_at: mailedAt }))
      .execute();
  }
}
