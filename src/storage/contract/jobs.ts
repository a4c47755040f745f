/** Jobs, as every database must keep and hand them out. */
import { describe, expect, it, vi } from 'vitest';
import type { JobId } from '../../core/ids.ts';
import { later } from '../../core/instant.ts';
import type { Job, JobWish } from '../newsroom.ts';
import { openStorage } from '../open.ts';
import type { Storage } from '../storage.ts';
import type { Trial } from '../storage-contract.ts';
import { at } from './samples.ts';

const [nine, ten, eleven, noon] = ['09:00', '10:00', '11:00', '12:00'].map((time) => at('2026-03-01', time)) as [
  Job['dueAt'],
  Job['dueAt'],
  Job['dueAt'],
  Job['dueAt'],
];

function aJob(word: string, own: Partial<Job> = {}): Job {
  return {
    id: `job-${word}` as JobId,
    kind: 'make-crops',
    details: { pictureId: word },
    urgency: 'bulk',
    createdAt: nine,
    dueAt: nine,
    attempts: 0,
    done: 0,
    total: 0,
    finishedAt: null,
    failure: null,
    ...own,
  };
}

/** The suite of this subject, on the database that `trial` gives. */
export function jobsContract(trial: () => Trial): void {
  const adding = async (...jobs: readonly Job[]): Promise<Storage> => {
    const { storage } = trial();
    await storage.transact(async (writer) => {
      for (const job of jobs) await writer.jobs.add(job);
    });
    return storage;
  };
  const find = (storage: Storage, { id }: Job) => storage.read((reader) => reader.jobs.find(id));
  const take = (storage: Storage, wish: Pick<JobWish, 'now' | 'until' | 'oldestFirst'>) =>
    storage.transact(({ jobs }) => jobs.claim({ kinds: ['make-crops'], by: 'worker', ...wish }));
  const claim = (storage: Storage, now: Job['dueAt'], until: Job['dueAt']) => take(storage, { now, until, oldestFirst: false });

  describe('jobs', () => {
    it('come back as they were saved last', async () => {
      const job = aJob('a');
      const storage = await adding(job);
      expect(await find(storage, job)).toEqual(job);
      const failed = aJob('a', { details: { pictureId: 'b' }, urgency: 'awaited', dueAt: ten, done: 1, total: 4, finishedAt: eleven });
      expect(await storage.transact((writer) => writer.jobs.save(failed, null))).toBe(true);
      expect(await find(storage, job)).toEqual(failed);
      expect(await find(storage, aJob('unknown'))).toBeNull();
    });

    it('that are unfinished are listed by their kind, the oldest first', async () => {
      const [young, old] = [aJob('a', { createdAt: ten }), aJob('b')];
      const storage = await adding(young, old, aJob('c', { finishedAt: ten }), aJob('d', { kind: 'publish-group' }));
      expect(await storage.read((reader) => reader.jobs.unfinished('make-crops'))).toEqual([old, young]);
    });

    it('are taken in the order in which they are due, and not before', async () => {
      const storage = await adding(aJob('late', { dueAt: ten }), aJob('early'), aJob('not yet', { dueAt: noon }));
      expect(await claim(storage, ten, noon)).toEqual(aJob('early', { attempts: 1 }));
      expect((await claim(storage, ten, noon))?.id).toBe('job-late');
      expect(await claim(storage, ten, noon)).toBeNull();
    });

    it('are taken by their urgency first, or by their age alone where that is wished', async () => {
      const urgent = (['bulk', 'awaited', 'moment'] as const).map((urgency, hours) =>
        aJob(urgency, { urgency, dueAt: later(nine, hours) }),
      );
      const storage = await adding(
        ...urgent,
        aJob('not yet', { urgency: 'moment', dueAt: noon }),
        aJob('oldest', { dueAt: later(nine, -1) }),
      );
      const takeOldest = () => take(storage, { now: ten, until: noon, oldestFirst: true });
      expect((await takeOldest())?.id).toBe('job-oldest');
      for (const id of ['job-moment', 'job-awaited', 'job-bulk']) expect((await claim(storage, ten, noon))?.id).toBe(id);
      expect([await claim(storage, ten, noon), await takeOldest()]).toEqual([null, null]);
    });

    it('are free again when the claim is over, and count how often they were begun', async () => {
      const storage = await adding(aJob('a'));
      await claim(storage, nine, ten);
      expect(await claim(storage, at('2026-03-01', '09:59'), noon)).toBeNull();
      expect((await claim(storage, ten, noon))?.attempts).toBe(2);
    });

    it('go to one worker each, in two processes at once', async () => {
      const jobs = Array.from({ length: 12 }, (_, number) => aJob(`${number}`));
      const storage = await adding(...jobs);
      const second = await openStorage(trial().database.address);
      const taking = Array.from({ length: 16 }, (_, number) => claim(number % 2 ? storage : second, nine, noon));
      const taken = (await Promise.all(taking)).flatMap((job) => job?.id ?? []);
      expect(taken.sort()).toEqual(jobs.map(({ id }) => id).sort());
      await second.close();
    });

    it('cannot be saved by a worker whose claim was over when another one took them', async () => {
      const storage = await adding(aJob('a'));
      const [slow, other] = [await claim(storage, nine, ten), await claim(storage, ten, noon)];
      if (slow === null || other === null) throw new Error('both workers are given the job');
      expect(await storage.transact((writer) => writer.jobs.save({ ...slow, done: 1 }, eleven))).toBe(false);
      expect(await find(storage, slow)).toEqual(other);
    });

    it('keep the claim while somebody works on them, and lose it when that is said', async () => {
      const storage = await adding(aJob('a'));
      const job = await claim(storage, nine, ten);
      if (job === null) throw new Error('the job is free');
      await storage.transact((writer) => writer.jobs.save({ ...job, done: 1 }, noon));
      expect(await claim(storage, ten, noon)).toBeNull();
      await storage.transact((writer) => writer.jobs.save({ ...job, done: 1, failure: 'again' }, null));
      expect((await claim(storage, ten, noon))?.failure).toBe('again');
    });

    it('say when the next can be taken: when it is due, or when the claim on it is over', async () => {
      const storage = await adding(aJob('later', { dueAt: noon }), aJob('over', { finishedAt: nine }));
      const nextDue = () => storage.read((reader) => reader.jobs.nextDue(['make-crops', 'publish-group']));
      expect(await nextDue()).toBe(noon);
      await storage.transact((writer) => writer.jobs.add(aJob('now')));
      expect(await nextDue()).toBe(nine);
      await claim(storage, nine, eleven);
      expect(await nextDue()).toBe(eleven);
    });

    it('of other kinds are neither taken nor waited for', async () => {
      const storage = await adding(aJob('other', { kind: 'publish-group' }));
      expect(await claim(storage, ten, noon)).toBeNull();
      expect(await storage.read((reader) => reader.jobs.nextDue(['make-crops']))).toBeNull();
      expect(await storage.read((reader) => reader.jobs.nextDue([]))).toBeNull();
    });

    it('have other processes told of new ones and of progress', async () => {
      const { storage } = trial();
      const second = await openStorage(trial().database.address);
      const listener = vi.fn();
      second.onDeskChange(listener);
      await new Promise((done) => setTimeout(done, 300));
      for (const tell of [() => adding(aJob('a')), () => storage.transact((writer) => writer.jobs.save(aJob('a', { done: 1 }), null))]) {
        listener.mockClear();
        await tell();
        await vi.waitFor(() => expect(listener).toHaveBeenCalled());
      }
      await second.close();
    });
  });
}
