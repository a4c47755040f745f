/** A schedule on PostgreSQL, with the workers of two processes that serve the same newsroom. */
import { expect, inject, it, vi } from 'vitest';
import { cancelSchedule } from '../../src/actions/cancel-schedule.ts';
import type { ActionParts } from '../../src/actions/parts.ts';
import { scheduleArticles } from '../../src/actions/schedule-articles.ts';
import { later } from '../../src/core/instant.ts';
import { publishGroup } from '../../src/jobs/tasks/publish-group.ts';
import { startWorker } from '../../src/jobs/worker.ts';
import { openStorage } from '../../src/storage/open.ts';
import { reporter, value } from '../builders.ts';
import { createDesk } from '../desk.ts';
import { openNewsroom } from '../newsroom.ts';
import { createSchema } from '../postgres-schema.ts';

it('is carried out once, whole, and not where it was cancelled', async () => {
  const schema = await createSchema(inject('postgresUrl'));
  const database = { postgresUrl: schema.postgresUrl };
  const newsroom = await openNewsroom({ database });
  const second = await openStorage(database);
  const { now, parts, storage } = newsroom;
  const failures: unknown[] = [];
  const workers = [parts, { ...parts, storage: second }].map((own: ActionParts) =>
    startWorker({ storage: own.storage, now, tasks: [publishGroup(own)], onFailure: (error) => failures.push(error) }),
  );
  const desk = createDesk(newsroom);
  const by = reporter;
  const groups = [];
  for (let count = 0; count < 6; count++) {
    const original = await desk.write();
    const articles = [original.article, await desk.translate(original, 'de')].map(({ id }) => ({ articleId: id }));
    const request = { storyId: original.story.id, articles, moment: later(now(), 1_000), by };
    groups.push(value(await scheduleArticles(parts, request)));
  }
  const [cancelled, ...kept] = groups;
  if (cancelled !== undefined) value(await cancelSchedule(parts, { groupId: cancelled.id, by }));
  newsroom.wait(1_000);
  await vi.waitFor(async () => expect(await storage.read(({ jobs }) => jobs.unfinished('publish-group'))).toEqual([]), 10_000);
  const published = await Promise.all(
    groups.map(async ({ storyId }) => {
      const events = await storage.read(({ stories }) => stories.events(storyId));
      return events.filter(({ kind }) => kind === 'article-published').length;
    }),
  );
  expect([published, failures]).toEqual([[0, ...kept.map(() => 2)], []]);
  for (const worker of workers) await worker.stop();
  await second.close();
  await newsroom.close();
  await schema.remove();
});
