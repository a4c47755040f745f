/** Does the jobs of the database: each at its moment, also when the machine slept meanwhile, and again when it failed. */
import { hostname } from 'node:os';
import { type Instant, instant, later, minute } from '../core/instant.ts';
import type { Job } from '../storage/newsroom.ts';
import type { Storage } from '../storage/storage.ts';
import type { Lane, Task } from './task.ts';

export interface WorkerParts {
  readonly storage: Storage;
  readonly now: () => Instant;
  readonly tasks: readonly Task[];
  /** Told of every job that failed. */
  readonly onFailure: (job: Job, error: unknown) => void;
}

export interface Worker {
  /** Leaves off what is under way; it is taken up again at the next start. */
  stop(): Promise<void>;
}

/** How often the clock on the wall is looked at: a timer alone would oversleep with the machine. */
const lookEvery = 250;

/** How long a job is this process's before another one may think it dead. */
const claimFor = 2 * minute;

/** After how many beginnings a job that fails is left alone. */
const mostAttempts = 5;

const keptAfterwards = 24 * 60 * minute;

/** Starts to work. Each lane does one job after another. */
export function startWorker(parts: WorkerParts): Worker {
  const stopping = new AbortController();
  const lanes: readonly Lane[] = ['now', 'slow'];
  const running = lanes.map((lane) => work(lane, parts, stopping.signal));
  return {
    async stop() {
      stopping.abort();
      await Promise.all(running);
    },
  };
}

async function work(lane: Lane, parts: WorkerParts, stopping: AbortSignal): Promise<void> {
  const tasks = new Map(parts.tasks.filter((task) => task.lane === lane).map((task) => [task.kind, task]));
  if (tasks.size === 0) return;
  const wake = createWaking(stopping);
  const endListening = parts.storage.onDeskChange(wake.now);
  while (!stopping.aborted) {
    const job = await takeJob(parts, [...tasks.keys()]).catch(() => null);
    const task = job === null ? undefined : tasks.get(job.kind);
    if (job === null || task === undefined) await wake.next();
    else await doJob(parts, { job, task, stopping });
  }
  endListening();
}

/** Waits until there may be something to do. */
function createWaking(stopping: AbortSignal): { now(): void; next(): Promise<void> } {
  let wake = (): void => {};
  stopping.addEventListener('abort', () => wake());
  return {
    now: () => wake(),
    next: () =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, stopping.aborted ? 0 : lookEvery);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
  };
}

async function takeJob({ storage, now }: WorkerParts, kinds: readonly string[]): Promise<Job | null> {
  const due = await storage.read((reader) => reader.jobs.nextDue(kinds));
  const at = now();
  if (due === null || due > at) return null;
  return await storage.transact((writer) => writer.jobs.claim({ kinds, by: processName, now: at, until: later(at, claimFor) }));
}

const processName = `${hostname()} ${process.pid}`;

interface Doing {
  readonly job: Job;
  readonly task: Task;
  readonly stopping: AbortSignal;
}

async function doJob({ storage, now, onFailure }: WorkerParts, { job, task, stopping }: Doing): Promise<void> {
  let current = job;
  const save = async (changed: Job, claimedUntil: Instant | null): Promise<void> => {
    current = changed;
    await storage.transact((writer) => writer.jobs.save(changed, claimedUntil));
  };
  try {
    await task.run(job, {
      stopping,
      progress: (done, total) => save({ ...current, done, total }, later(now(), claimFor)),
    });
    await save({ ...current, done: current.total, finishedAt: now(), failure: null }, null);
    await storage.transact((writer) => writer.jobs.forgetFinished(instant(now() - keptAfterwards)));
  } catch (error) {
    if (stopping.aborted) await save({ ...current, dueAt: now() }, null);
    else {
      onFailure(job, error);
      await save(failed(current, error, now()), null);
    }
  }
}

/** The job to be tried again, a little later each time; finished with its failure after too many. */
function failed(job: Job, error: unknown, now: Instant): Job {
  const failure = error instanceof Error ? error.message : String(error);
  if (job.attempts >= mostAttempts) return { ...job, failure, finishedAt: now };
  return { ...job, failure, dueAt: later(now, 1_000 * 4 ** (job.attempts - 1)) };
}
