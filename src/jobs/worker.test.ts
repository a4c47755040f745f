import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Newsroom, openNewsroom } from '../../test/newsroom.ts';
import type { JobId } from '../core/ids.ts';
import { instant, later, minute } from '../core/instant.ts';
import type { Job } from '../storage/newsroom.ts';
import { type Task, TryLater } from './task.ts';
import { startWorker, type Worker } from './worker.ts';

let newsroom: Newsroom;
let worker: Worker | null;

beforeEach(async () => {
  newsroom = await openNewsroom();
  worker = null;
});

afterEach(async () => {
  await worker?.stop();
  await newsroom.close();
});

const now = () => newsroom.now();
const find = (id: string) => newsroom.storage.read((reader) => reader.jobs.find(id as JobId));

async function add(id: string, job: Partial<Job> = {}): Promise<void> {
  const usual = {
    kind: 'knit',
    details: {},
    urgency: 'bulk' as const,
    createdAt: now(),
    dueAt: now(),
    attempts: 0,
    done: 0,
    total: 0,
    finishedAt: null,
    failure: null,
  };
  await newsroom.storage.transact((writer) => writer.jobs.add({ ...usual, id: id as JobId, ...job }));
}

interface Trial {
  readonly done: string[];
  readonly failures: unknown[];
}

function start(task: Partial<Task> = {}): Trial {
  const trial: Trial = { done: [], failures: [] };
  const run = async (job: Job) => void trial.done.push(job.id);
  const tasks: readonly Task[] = [{ kind: 'knit', lane: 'now', run, ...task }];
  worker = startWorker({ storage: newsroom.storage, now, tasks, onFailure: (error) => trial.failures.push(error) });
  return trial;
}

describe('a worker', () => {
  it('does what is due, the oldest first, and says that it is finished', async () => {
    await add('young');
    await add('old', { dueAt: instant(now() - minute) });
    const { done } = start();
    await vi.waitFor(() => expect(done).toEqual(['old', 'young']));
    await vi.waitFor(async () => expect(await find('young')).toMatchObject({ finishedAt: now(), failure: null, attempts: 1 }));
  });

  it('does what somebody waits for before the rest, and of every four jobs the one that has waited longest', async () => {
    for (const number of [1, 2, 3]) await add(`bulk ${number}`, { dueAt: instant(now() - (9 - number) * minute) });
    for (const number of [1, 2, 3, 4, 5]) await add(`awaited ${number}`, { urgency: 'awaited', dueAt: instant(now() - (6 - number)) });
    const { done } = start({ lane: 'slow' });
    await vi.waitFor(() => expect(done).toHaveLength(8), 5_000);
    const awaited = [1, 2, 3, 4, 5].map((number) => `awaited ${number}`);
    expect(done).toEqual([...awaited.slice(0, 3), 'bulk 1', ...awaited.slice(3), 'bulk 2', 'bulk 3']);
  });

  it('hears of a job that is added while it works', async () => {
    const { done } = start();
    await add('late');
    await vi.waitFor(() => expect(done).toEqual(['late']));
  });

  it('waits for the moment of a job by the clock on the wall, however far it jumps', async () => {
    const { done } = start();
    await add('tomorrow', { dueAt: later(now(), 24 * 60 * minute) });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(done).toEqual([]);
    newsroom.wait(48 * 60 * minute);
    await vi.waitFor(() => expect(done).toEqual(['tomorrow']));
  });

  it('leaves kinds that it does not know to others', async () => {
    await add('other', { kind: 'weave' });
    await add('own');
    const { done } = start();
    await vi.waitFor(() => expect(done).toEqual(['own']));
    expect(await find('other')).toMatchObject({ attempts: 0 });
  });

  it('tries again later what failed, and tells of it', async () => {
    await add('hard');
    let tries = 0;
    const { failures } = start({
      run: async () => {
        tries++;
        if (tries === 1) throw new Error('no wool');
      },
    });
    await vi.waitFor(async () => expect(await find('hard')).toMatchObject({ failure: 'no wool', dueAt: later(now(), 1_000) }));
    newsroom.wait(1_000);
    await vi.waitFor(async () => expect(await find('hard')).toMatchObject({ failure: null, finishedAt: now() }));
    expect(failures).toHaveLength(1);
  });

  it('tries again no sooner than a task wants to be', async () => {
    await add('busy');
    start({
      lane: 'outside',
      run: async () => {
        throw new TryLater('ask again in half a minute', 30);
      },
    });
    await vi.waitFor(async () => expect(await find('busy')).toMatchObject({ attempts: 1, dueAt: later(now(), 30_000), finishedAt: null }));
  });

  it('gives up a slow job after eight tries', async () => {
    await add('hopeless', { kind: 'weave', attempts: 7 });
    start({
      kind: 'weave',
      lane: 'slow',
      run: async () => {
        throw new Error('no loom');
      },
    });
    await vi.waitFor(async () => expect(await find('hopeless')).toMatchObject({ failure: 'no loom', finishedAt: now() }));
  });

  it('does not begin again a slow job that ended the program eight times', async () => {
    await add('deadly', { kind: 'weave', attempts: 8 });
    const { done } = start({ kind: 'weave', lane: 'slow' });
    await vi.waitFor(async () => expect((await find('deadly'))?.finishedAt).toBe(now()));
    expect(done).toEqual([]);
  });

  it('never gives up what has its moment', async () => {
    await add('schedule', { attempts: 100 });
    start({
      run: async () => {
        throw new Error('disk full');
      },
    });
    await vi.waitFor(async () => expect(await find('schedule')).toMatchObject({ failure: 'disk full', finishedAt: null }));
  });

  it('takes up soon what a process had claimed that was killed', async () => {
    await add('orphan');
    await newsroom.storage.transact(({ jobs }) =>
      jobs.claim({ kinds: ['knit'], oldestFirst: false, by: 'dead', now: now(), until: later(now(), 5_000) }),
    );
    const { done } = start();
    newsroom.wait(5_000);
    await vi.waitFor(() => expect(done).toEqual(['orphan']));
  });

  it('leaves a job alone that somebody else took when its claim was over', async () => {
    await add('slow one');
    let hasEnded = false;
    start({
      run: async (_, { progress }) => {
        const until = later(now(), minute);
        newsroom.wait(5_000);
        await newsroom.storage.transact(({ jobs }) =>
          jobs.claim({ kinds: ['knit'], oldestFirst: false, by: 'another', now: now(), until }),
        );
        await progress(1, 2).finally(() => {
          hasEnded = true;
        });
      },
    });
    await vi.waitFor(() => expect(hasEnded).toBe(true));
    await worker?.stop();
    expect(await find('slow one')).toMatchObject({ attempts: 2, done: 0, finishedAt: null, failure: null });
  });

  it('puts back what it leaves off when it is stopped', async () => {
    await add('long');
    let hasBegun = false;
    const { failures } = start({
      run: (_, { stopping }) =>
        new Promise((_resolve, reject) => {
          hasBegun = true;
          stopping.addEventListener('abort', () => reject(new Error('stopped')));
        }),
    });
    await vi.waitFor(() => expect(hasBegun).toBe(true));
    await worker?.stop();
    expect(await newsroom.storage.read((reader) => reader.jobs.nextDue(['knit']))).toBe(now());
    expect([await find('long'), failures]).toMatchObject([{ failure: null }, []]);
  });
});
