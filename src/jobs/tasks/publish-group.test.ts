/** The real worker with the real clock, on a real database. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reporter, value } from '../../../test/builders.ts';
import { createDesk } from '../../../test/desk.ts';
import { type Newsroom, openNewsroom } from '../../../test/newsroom.ts';
import { pressPhoto } from '../../../test/press-photo.ts';
import { addPicture } from '../../actions/add-picture.ts';
import { makeCropsKind } from '../../actions/order-crops.ts';
import type { ActionParts } from '../../actions/parts.ts';
import { scheduleArticles } from '../../actions/schedule-articles.ts';
import type { Article } from '../../core/article.ts';
import type { JobId } from '../../core/ids.ts';
import { instant, later } from '../../core/instant.ts';
import { startWorker, type Worker } from '../worker.ts';
import { makeCropsTask } from './make-crops.ts';
import { publishGroup } from './publish-group.ts';

let newsroom: Newsroom;
let parts: ActionParts;
let article: Article;
let worker: Worker | null;

beforeEach(async () => {
  newsroom = await openNewsroom();
  parts = { ...newsroom.parts, now: () => instant(Date.now()) };
  article = (await createDesk({ ...newsroom, parts }).write()).article;
  worker = null;
});

afterEach(async () => {
  await worker?.stop();
  await newsroom.close();
});

const start = () => {
  const tasks = [publishGroup(parts), makeCropsTask({ ...parts, folders: newsroom })];
  worker = startWorker({ storage: parts.storage, now: parts.now, tasks, onFailure: () => undefined });
};
const schedule = async (milliseconds: number) => {
  const { storyId, id } = article;
  const moment = later(parts.now(), milliseconds);
  value(await scheduleArticles(parts, { storyId, articles: [{ articleId: id }], moment, by: reporter }));
  return moment;
};
const stateNow = async () => await parts.storage.read(({ articles }) => articles.find(article.id));
const isPublicSoon = () => vi.waitFor(async () => expect(await stateNow()).toMatchObject({ state: 'public' }), 10_000);

describe('a schedule', () => {
  it('fires at its moment, not before, and once', async () => {
    start();
    const moment = await schedule(2_000);
    await isPublicSoon();
    expect((await stateNow())?.firstPublishedAt).toBeGreaterThanOrEqual(moment);
    await worker?.stop();
    const events = await parts.storage.read(({ stories }) => stories.events(article.storyId));
    expect(events.filter(({ kind }) => kind === 'article-published')).toHaveLength(1);
    expect(await parts.storage.read(({ jobs }) => jobs.unfinished('publish-group'))).toEqual([]);
  });

  it('fires within a second of its moment while crops of many pictures are made', async () => {
    const { id } = value(await addPicture(parts, { bytes: await pressPhoto(), fileName: 'ferry.jpg', folders: newsroom }));
    const [ordered] = await parts.storage.read(({ jobs }) => jobs.unfinished(makeCropsKind));
    await parts.storage.transact(async ({ jobs }) => {
      for (let number = 1; number <= 40; number++)
        if (ordered !== undefined) await jobs.add({ ...ordered, id: `anew-${number}` as JobId, details: { pictureId: id, isAnew: true } });
    });
    start();
    const moment = await schedule(1_000);
    await isPublicSoon();
    expect((await stateNow())?.firstPublishedAt).toBeLessThan(moment + 1_000);
    expect((await parts.storage.read(({ jobs }) => jobs.unfinished(makeCropsKind))).length).toBeGreaterThan(0);
  });

  it('whose moment passed while nothing ran fires at the next start', async () => {
    await schedule(50);
    await new Promise((resolve) => setTimeout(resolve, 100));
    start();
    await isPublicSoon();
  });

  it('that a killed process had begun fires at the next start', async () => {
    const moment = await schedule(50);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await parts.storage.transact(({ jobs }) =>
      jobs.claim({ kinds: ['publish-group'], oldestFirst: false, by: 'killed', now: parts.now(), until: later(moment, 1_000) }),
    );
    start();
    await isPublicSoon();
  });
});
