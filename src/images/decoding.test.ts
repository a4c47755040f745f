import { expect, it } from 'vitest';
import { oneAtATime } from './decoding.ts';

const soon = () => new Promise((resolve) => setTimeout(resolve, 1));

it('oneAtATime never does two pieces of work at once', async () => {
  let running = 0;
  const piece = async () => {
    running++;
    await soon();
    return running--;
  };
  expect(await Promise.all([oneAtATime(piece), oneAtATime(piece), oneAtATime(piece, { isPatient: true })])).toEqual([1, 1, 1]);
});

it('oneAtATime lets what is patient wait, also for what follows from what was done before', async () => {
  const done: string[] = [];
  await soon();
  const piece = (name: string) => async () => {
    await soon();
    done.push(name);
  };
  const patient = [1, 2].map((number) => oneAtATime(piece(`patient ${number}`), { isPatient: true }));
  const upload = (async () => {
    for (const number of [1, 2, 3]) await oneAtATime(piece(`upload ${number}`));
  })();
  await Promise.all([...patient, upload]);
  expect(done).toEqual(['patient 1', 'upload 1', 'upload 2', 'upload 3', 'patient 2']);
});

it('oneAtATime goes on after a failure', async () => {
  await expect(oneAtATime(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await oneAtATime(async () => 'next')).toBe('next');
});
