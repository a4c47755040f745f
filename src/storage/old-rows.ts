/** Rows that nobody needs any more, taken away a few at a time. */
import { type SqlBool, sql } from 'kysely';
import type { Instant } from '../core/instant.ts';
import type { Session } from './dialect.ts';
import type { OldRows, OldRowsWriter } from './newsroom.ts';

type Forget = (session: Session, before: Instant, limit: number) => Promise<{ readonly numDeletedRows: bigint }>;

const iso = (moment: Instant): string => new Date(moment).toISOString();

const forgetting: Readonly<Record<OldRows, Forget>> = {
  sessions: ({ db }, before, limit) => {
    const old = db.selectFrom('sign_in_sessions').select('id').where('expires_at', '<', iso(before)).orderBy('expires_at').limit(limit);
    return db.deleteFrom('sign_in_sessions').where('id', 'in', old).executeTakeFirstOrThrow();
  },
  verifications: ({ db }, before, limit) => {
    const old = db.selectFrom('sign_in_verifications').select('id').where('expires_at', '<', iso(before));
    const some = old.orderBy('expires_at').limit(limit);
    return db.deleteFrom('sign_in_verifications').where('id', 'in', some).executeTakeFirstOrThrow();
  },
  rates: ({ db }, before, limit) => {
    const old = db.selectFrom('sign_in_rates').select('id').where('last_request', '<', before).orderBy('last_request').limit(limit);
    return db.deleteFrom('sign_in_rates').where('id', 'in', old).executeTakeFirstOrThrow();
  },
  'used-links': ({ db }, before, limit) => {
    const old = db.selectFrom('secret_links').select('fingerprint').where('used_at', '<', before).orderBy('used_at').limit(limit);
    return db.deleteFrom('secret_links').where('fingerprint', 'in', old).executeTakeFirstOrThrow();
  },
  'expired-links': ({ db }, before, limit) => {
    const old = db.selectFrom('secret_links').select('fingerprint').where('expires_at', '<', before).limit(limit);
    return db.deleteFrom('secret_links').where('fingerprint', 'in', old).executeTakeFirstOrThrow();
  },
  jobs: ({ db }, before, limit) => {
    const old = db.selectFrom('jobs').select('id').where('finished_at', '<', before).orderBy('finished_at').limit(limit);
    return db.deleteFrom('jobs').where('id', 'in', old).executeTakeFirstOrThrow();
  },
  notices: ({ db }, before, limit) => {
    const old = db
      .selectFrom('notices')
      .select(['person_id', 'kind', 'story_id', 'edition'])
      .where('at', '<', before)
      .orderBy('at')
      .limit(limit);
    const some = sql<SqlBool>`(person_id, kind, story_id, edition) in (${old})`;
    return db.deleteFrom('notices').where(some).executeTakeFirstOrThrow();
  },
};

/** Takes away what is old. */
export class DatabaseOldRowsWriter implements OldRowsWriter {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async forget(rows: OldRows, before: Instant, limit: number): Promise<number> {
    return Number((await forgetting[rows](this.#session, before, limit)).numDeletedRows);
  }
}
