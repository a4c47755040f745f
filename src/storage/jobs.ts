/** Jobs in the database. */
import type { Selectable } from 'kysely';
import type { JobId } from '../core/ids.ts';
import { type Instant, instant } from '../core/instant.ts';
import type { Session, WritingSession } from './dialect.ts';
import type { Job, JobReader, JobWish, JobWriter, Urgency } from './newsroom.ts';
import type { Tables } from './tables.ts';

/** Reads jobs. */
export class DatabaseJobReader implements JobReader {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async find(id: JobId): Promise<Job | null> {
    const { db, locksRows } = this.#session;
    const row = await db
      .selectFrom('jobs')
      .selectAll()
      .where('id', '=', id)
      .$if(locksRows, (query) => query.forNoKeyUpdate())
      .executeTakeFirst();
    return row === undefined ? null : jobOf(row);
  }

  async unfinished(kind: string): Promise<readonly Job[]> {
    const query = this.#session.db.selectFrom('jobs').selectAll().where('kind', '=', kind).where('finished_at', 'is', null);
    return (await query.orderBy('created_at').orderBy('id').execute()).map(jobOf);
  }

  async nextDue(kinds: readonly string[]): Promise<Instant | null> {
    const moments: number[] = [];
    for (const kind of kinds) {
      const open = this.#session.db
        .selectFrom('jobs')
        .select(['due_at', 'claimed_until'])
        .where('kind', '=', kind)
        .where('finished_at', 'is', null);
      const waiting = await open.where('claimed_until', 'is', null).orderBy('due_at').limit(1).executeTakeFirst();
      const claimed = await open.where('claimed_until', 'is not', null).execute();
      if (waiting !== undefined) moments.push(waiting.due_at);
      for (const { due_at, claimed_until } of claimed) moments.push(Math.max(due_at, claimed_until ?? 0));
    }
    return moments.length === 0 ? null : instant(Math.min(...moments));
  }
}

/** Adds, takes and ends jobs; whoever waits for work, or looks how far it is, is told. */
export class DatabaseJobWriter extends DatabaseJobReader implements JobWriter {
  readonly #session: WritingSession;

  constructor(session: WritingSession) {
    super(session);
    this.#session = session;
  }

  async add(job: Job): Promise<void> {
    const values = { ...valuesOf(job), id: job.id, kind: job.kind, created_at: job.createdAt, attempts: job.attempts };
    await this.#session.db
      .insertInto('jobs')
      .values(values)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
    await this.#session.announceDesk();
  }

  /** Jobs that another transaction is just taking are passed over, not waited for. */
  async claim(wish: JobWish): Promise<Job | null> {
    const id = await this.#free(wish);
    if (id === null) return null;
    const row = await this.#session.db
      .updateTable('jobs')
      .set((job) => ({ claimed_by: wish.by, claimed_until: wish.until, attempts: job('attempts', '+', 1) }))
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return jobOf(row);
  }

  /** Each urgency is asked for by itself: an index then has its jobs in their order, and what is due later is not gone through. */
  async #free({ kinds, oldestFirst, now }: JobWish): Promise<JobId | null> {
    const { db, locksRows } = this.#session;
    const due = db
      .selectFrom('jobs')
      .select('id')
      .where('kind', 'in', kinds)
      .where('finished_at', 'is', null)
      .where('due_at', '<=', now)
      .where((row) => row.or([row('claimed_until', 'is', null), row('claimed_until', '<=', now)]))
      .orderBy('due_at')
      .orderBy('created_at')
      .orderBy('id')
      .limit(1)
      .$if(locksRows, (query) => query.forUpdate().skipLocked());
    const turns = oldestFirst ? [due] : urgencies.map((_, number) => due.where('urgency', '=', number));
    for (const turn of turns) {
      const free = await turn.executeTakeFirst();
      if (free !== undefined) return free.id;
    }
    return null;
  }

  async save(job: Job, claimedUntil: Instant | null): Promise<boolean> {
    const { numUpdatedRows: saved } = await this.#session.db
      .updateTable('jobs')
      .set({ ...valuesOf(job), claimed_until: claimedUntil })
      .$if(claimedUntil === null, (query) => query.set({ claimed_by: null }))
      .where('id', '=', job.id)
      .where('attempts', '=', job.attempts)
      .executeTakeFirstOrThrow();
    if (saved === 0n) return false;
    await this.#session.announceDesk();
    return true;
  }
}

/** In the order of the numbers by which they are kept. */
const urgencies: readonly Urgency[] = ['moment', 'awaited', 'bulk'];

type JobRow = Selectable<Tables['jobs']>;

function jobOf(row: JobRow): Job {
  return {
    id: row.id,
    kind: row.kind,
    details: JSON.parse(row.details),
    urgency: urgencies[row.urgency] ?? 'bulk',
    createdAt: row.created_at,
    dueAt: row.due_at,
    attempts: row.attempts,
    done: row.done,
    total: row.total,
    finishedAt: row.finished_at,
    failure: row.failure,
  };
}

/** What changes while a job is worked on. */
function valuesOf({ details, urgency, dueAt, done, total, finishedAt, failure }: Job) {
  const values = { details: JSON.stringify(details), urgency: urgencies.indexOf(urgency), due_at: dueAt };
  return { ...values, done, total, finished_at: finishedAt, failure };
}
