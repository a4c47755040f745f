/** Does the jobs of the database: each at its moment, also when the machine slept meanwhile, and again when it failed. */
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Instant, later, minute } from '../core/instant.ts';
import type { Job } from '../storage/newsroom.ts';
import type { Storage } from '../storage/storage.ts';
import { type Lane, type Task, TryLater } from './task.ts';

export interface WorkerParts {
  readonly storage: Storage;
  readonly now: () => Instant;
  readonly tasks: readonly Task[];
  /** Told of every job that failed, and, with null, once when the database cannot be asked for jobs any more. */
  readonly onFailure: (error: unknown, job: Job | null) => void;
}

export interface Worker {
  /** Leaves off what is under way; it is taken up again at the next start. */
  stop(): Promise<void>;
}

/** How often the clock on the wall is looked at: a timer alone would oversleep with the machine. */
const lookEvery = 250;

/** How many looks at the clock later the database is asked again for the next moment, though nobody told of a new job. */
const asksAgainAfter = 20;

/**
 * How long a job is this process's before another one may think it dead. What has its moment is short work, and must not wait long after a
 * crash.
 */
const claimFor: Readonly<Record<Lane, number>> = { now: 5_000, slow: 2 * minute, outside: 1.5 * minute };

/** After how many beginnings a job without a moment that fails, or that ends the process, is left alone. What has its moment is never given up. */
const mostAttempts = 8;

const longestWait = minute;

/** Of so many jobs one is that which has waited longest, so that what is urgent keeps nothing waiting for ever. */
const oldestOfEvery = 4;

/** Starts to work. Each lane does one job after another. */
export function startWorker(parts: WorkerParts): Worker {
  const stopping = new AbortController();
  const lanes: readonly Lane[] = ['now', 'slow', 'outside'];
  const running = lanes.map((name) => workIn({ name, tasks: tasksOf(name, parts.tasks), stopping: stopping.signal }, parts));
  return {
    async stop() {
      stopping.abort();
      await Promise.all(running);
    },
  };
}

function tasksOf(lane: Lane, tasks: readonly Task[]): ReadonlyMap<string, Task> {
  return new Map(tasks.filter((task) => task.lane === lane).map((task) => [task.kind, task]));
}

interface WorkingLane {
  readonly name: Lane;
  readonly tasks: ReadonlyMap<string, Task>;
  readonly stopping: AbortSignal;
}

async function workIn(lane: WorkingLane, parts: WorkerParts): Promise<void> {
  if (lane.tasks.size === 0) return;
  const watch = watchMoments(lane, parts);
  let isReachable = true;
  let taken = 0;
  while (!lane.stopping.aborted) {
    try {
      const job = (await watch.isDue()) ? await takeJob(lane, parts, (taken + 1) % oldestOfEvery === 0) : null;
      isReachable = true;
      if (job === null) await sleep(lookEvery, undefined, { signal: lane.stopping }).catch(() => undefined);
      else {
        taken++;
        await doJob(lane, parts, job);
      }
    } catch (error) {
      if (isReachable) parts.onFailure(error, null);
      isReachable = false;
      await sleep(lookEvery, undefined, { signal: lane.stopping }).catch(() => undefined);
    }
  }
  watch.end();
}

/** Knows when the next job can be taken, and asks the database again when somebody told of a change or some time has passed. */
function watchMoments({ tasks }: WorkingLane, { storage, now }: WorkerParts) {
  let due: Instant | null = null;
  let looksLeft = 0;
  const end = storage.onDeskChange(() => {
    looksLeft = 0;
  });
  return {
    end,
    async isDue(): Promise<boolean> {
      if (looksLeft <= 0) {
        looksLeft = asksAgainAfter;
        due = await storage.read((reader) => reader.jobs.nextDue([...tasks.keys()]));
      }
      looksLeft--;
      const isDue = due !== null && due <= now();
      if (isDue) looksLeft = 0;
      return isDue;
    },
  };
}

const processName = `${hostname()} ${process.pid}`;

async function takeJob({ name, tasks }: WorkingLane, { storage, now }: WorkerParts, oldestFirst: boolean): Promise<Job | null> {
  const at = now();
  const wish = { kinds: [...tasks.keys()], oldestFirst, by: processName, now: at, until: later(at, claimFor[name]) };
  return await storage.transact((writer) => writer.jobs.claim(wish));
}

/** Somebody else has taken the job since: it is not this process's any more. */
class ClaimLost extends Error {
  override readonly name = 'ClaimLost';
}

async function doJob({ name, tasks, stopping }: WorkingLane, { storage, now, onFailure }: WorkerParts, job: Job): Promise<void> {
  let current = job;
  const save = async (changed: Job, claimedUntil: Instant | null): Promise<void> => {
    current = changed;
    if (!(await storage.transact((writer) => writer.jobs.save(changed, claimedUntil)))) throw new ClaimLost();
  };
  const progress = (done: number, total: number) => save({ ...current, done, total }, later(now(), claimFor[name]));
  try {
    if (isHopeless(name, job)) throw new Error(job.failure ?? 'The program ended each time that this was begun.');
    await tasks.get(job.kind)?.run(job, { stopping, progress });
    await save({ ...current, done: current.total, finishedAt: now(), failure: null }, null);
  } catch (error) {
    if (error instanceof ClaimLost) return;
    if (!stopping.aborted) onFailure(error, job);
    const left = stopping.aborted ? { ...current, dueAt: now() } : failed(name, current, { error, now: now() });
    await storage.transact((writer) => writer.jobs.save(left, null));
  }
}

interface Failure {
  readonly error: unknown;
  readonly now: Instant;
}

/** The job to be tried again, a little later each time; finished with its failure after too many. */
function failed(lane: Lane, job: Job, { error, now }: Failure): Job {
  const failure = error instanceof Error ? error.message : String(error);
  if (isHopeless(lane, { attempts: job.attempts + 1 })) return { ...job, failure, finishedAt: now };
  const wait = Math.min(1_000 * 4 ** (job.attempts - 1), longestWait);
  return { ...job, failure, dueAt: later(now, error instanceof TryLater ? Math.max(wait, 1_000 * error.seconds) : wait) };
}

function isHopeless(lane: Lane, { attempts }: Pick<Job, 'attempts'>): boolean {
  return lane !== 'now' && attempts > mostAttempts;
}
