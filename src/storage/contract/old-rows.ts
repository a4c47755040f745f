/** What is of no use any more, as every database must take it away: the oldest, a few at a time, and nothing else. */
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { JobId } from '../../core/ids.ts';
import { type Instant, later } from '../../core/instant.ts';
import type { Job, OldRows, SecretLink } from '../newsroom.ts';
import type { Storage, Writer } from '../storage.ts';
import type { Trial } from '../storage-contract.ts';
import * as sample from './samples.ts';

const { at } = sample;
const ann = sample.aPerson('ann');
const limit = at('2026-03-01');
const never = at('2030-01-01');
const iso = (moment: Instant) => new Date(moment).toISOString();

const aLink = (fingerprint: string, own: Partial<SecretLink>): SecretLink => {
  const usual = { kind: 'preview' as const, details: {}, madeAt: at('2026-01-01'), madeById: null, expiresAt: never, usedAt: null };
  return { fingerprint, ...usual, ...own };
};

const aJob = (id: string, finishedAt: Instant | null): Job => {
  const usual = { kind: 'make-crops', details: {}, urgency: 'bulk' as const, createdAt: at('2020-01-01'), dueAt: at('2020-01-01') };
  return { id: id as JobId, ...usual, attempts: 1, done: 0, total: 0, finishedAt, failure: null };
};

interface Kind {
  /** Enters one that was over at a moment. */
  add(storage: Storage, id: string, over: Instant): Promise<unknown>;
  /** Enters one that is not over at all. */
  addLasting(storage: Storage): Promise<unknown>;
  readonly table: string;
  readonly key: string;
}

const writing = (storage: Storage, write: (writer: Writer) => Promise<void>) => storage.transact(write);
const addSession = ({ signIn: { db } }: Storage, id: string, over: Instant) =>
  sql`insert into sign_in_sessions (id, expires_at, token, created_at, updated_at, person_id)
    values (${id}, ${iso(over)}, ${id}, ${iso(over)}, ${iso(over)}, ${ann.id})`.execute(db);
const addVerification = ({ signIn: { db } }: Storage, id: string, over: Instant) =>
  sql`insert into sign_in_verifications (id, identifier, value, expires_at, created_at, updated_at)
    values (${id}, ${id}, 'challenge', ${iso(over)}, ${iso(over)}, ${iso(over)})`.execute(db);
const addRate = ({ signIn: { db } }: Storage, id: string, over: Instant) =>
  sql`insert into sign_in_rates (id, key, count, last_request) values (${id}, ${id}, 1, ${over})`.execute(db);

const addNotice = (storage: Storage, by: string, at: Instant) =>
  storage.transact(async (writer) => {
    const { story } = sample.aDraft(by);
    await sample.saveFixtures(writer);
    await sample.saveDraft(writer, sample.aDraft(by));
    const notice = { personId: ann.id, kind: 'sent-back', storyId: story.id, edition: sample.en, at, by, deadline: null } as const;
    await writer.notices.add(notice, false);
  });

const kinds: Readonly<Record<OldRows, Kind>> = {
  sessions: { add: addSession, addLasting: (storage) => addSession(storage, 'lasting', never), table: 'sign_in_sessions', key: 'id' },
  verifications: {
    add: addVerification,
    addLasting: (storage) => addVerification(storage, 'lasting', never),
    table: 'sign_in_verifications',
    key: 'id',
  },
  rates: { add: addRate, addLasting: (storage) => addRate(storage, 'lasting', never), table: 'sign_in_rates', key: 'id' },
  'used-links': {
    add: (storage, id, usedAt) => writing(storage, ({ people }) => people.saveSecretLink(aLink(id, { usedAt }))),
    addLasting: (storage) => writing(storage, ({ people }) => people.saveSecretLink(aLink('lasting', {}))),
    table: 'secret_links',
    key: 'fingerprint',
  },
  'expired-links': {
    add: (storage, id, expiresAt) => writing(storage, ({ people }) => people.saveSecretLink(aLink(id, { expiresAt }))),
    addLasting: (storage) => writing(storage, ({ people }) => people.saveSecretLink(aLink('lasting', {}))),
    table: 'secret_links',
    key: 'fingerprint',
  },
  jobs: {
    add: (storage, id, finishedAt) => writing(storage, ({ jobs }) => jobs.add(aJob(id, finishedAt))),
    addLasting: (storage) => writing(storage, ({ jobs }) => jobs.add(aJob('lasting', null))),
    table: 'jobs',
    key: 'id',
  },
  notices: {
    add: (storage, id, over) => addNotice(storage, id, over),
    addLasting: (storage) => addNotice(storage, 'lasting', never),
    table: 'notices',
    key: 'by_name',
  },
};

/** The suite of this subject, on the database that `trial` gives. */
export function oldRowsContract(trial: () => Trial): void {
  describe('old rows', () => {
    for (const [name, { add, addLasting, table, key }] of Object.entries(kinds)) {
      it(`of ${name} are taken away a few at a time, and none that lasts or was over only lately`, async () => {
        const { storage } = trial();
        await storage.transact((writer) => writer.people.save(ann));
        for (const [id, ago] of Object.entries({ one: 3, two: 2, three: 1, edge: 0, young: -1 }))
          await add(storage, id, later(limit, -ago));
        await addLasting(storage);
        const forget = () => storage.transact(({ oldRows }) => oldRows.forget(name as OldRows, limit, 2));
        expect([await forget(), await forget(), await forget()]).toEqual([2, 1, 0]);
        const { rows } = await sql<{ id: string }>`select ${sql.ref(key)} as id from ${sql.table(table)}`.execute(storage.signIn.db);
        expect(rows.map(({ id }) => id).sort()).toEqual(['edge', 'lasting', 'young']);
      });
    }
  });
}
