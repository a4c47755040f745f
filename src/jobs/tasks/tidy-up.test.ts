import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { createDesk } from '../../../test/desk.ts';
import { type Newsroom, openNewsroom } from '../../../test/newsroom.ts';
import { takeRevision } from '../../actions/take-revision.ts';
import { orderTidyingUp, tidyUpKind } from '../../actions/tidy-up.ts';
import type { Article } from '../../core/article.ts';
import type { JobId } from '../../core/ids.ts';
import { day, hour, type Instant, later } from '../../core/instant.ts';
import { loadDraft } from '../../draft/content.ts';
import { draftOf } from '../../draft/write-content.ts';
import type { Job, SecretLink } from '../../storage/newsroom.ts';
import { startWorker } from '../worker.ts';
import { tidyUpTask } from './tidy-up.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});

afterEach(() => newsroom.close());

const coming = () => newsroom.storage.read(({ jobs }) => jobs.unfinished(tidyUpKind));
const order = () => newsroom.storage.transact((writer) => orderTidyingUp(newsroom.parts, writer, null));

/** Does the job that is due, as the server does. */
async function tidy(): Promise<void> {
  await order();
  const [due] = await coming();
  const { storage, now } = newsroom;
  const worker = startWorker({ storage, now, tasks: [tidyUpTask(newsroom.parts)], onFailure: (error) => expect.fail(String(error)) });
  await vi.waitFor(async () => expect((await coming()).map(({ id }) => id)).not.toContain(due?.id), 10_000);
  await worker.stop();
}

const addJobs = (jobs: readonly Partial<Job>[]) =>
  newsroom.storage.transact(async (writer) => {
    const usual = { kind: 'knit', details: {}, urgency: 'bulk' as const, createdAt: newsroom.now(), dueAt: newsroom.now() };
    const unbegun = { attempts: 0, done: 0, total: 0, finishedAt: null, failure: null };
    for (const job of jobs) await writer.jobs.add({ id: newsroom.parts.ids.next<'job'>(), ...usual, ...unbegun, ...job });
  });
const ago = (milliseconds: number): Instant => later(newsroom.now(), -milliseconds);

/** Types a word at the end of the headline. */
async function type({ id }: Article, word: string): Promise<void> {
  await newsroom.storage.transact(async ({ drafts }) => {
    const stored = await drafts.find(id);
    const doc = loadDraft(stored === null ? [] : [stored.state, ...stored.updates.map(({ bytes }) => bytes)]);
    const before = Y.encodeStateVector(doc);
    doc.getText('headline').insert(0, word);
    await drafts.append(id, { at: newsroom.now(), personId: null, bytes: Y.encodeStateAsUpdate(doc, before) });
  });
}

const draftNow = async ({ id }: Article) => {
  const stored = await newsroom.storage.read(({ drafts }) => drafts.find(id));
  const doc = loadDraft(stored === null ? [] : [stored.state, ...stored.updates.map(({ bytes }) => bytes)]);
  return { headline: doc.getText('headline').toString(), updates: stored?.updates.map(({ number }) => number) };
};

describe('tidying up', () => {
  it('takes away old links and finished jobs, and nothing that works or that somebody may still ask for', async () => {
    const usual = { kind: 'preview' as const, details: {}, madeById: null, madeAt: ago(90 * day), expiresAt: ago(31 * day), usedAt: null };
    const links: readonly SecretLink[] = [
      { ...usual, fingerprint: 'expired' },
      { ...usual, fingerprint: 'used', expiresAt: later(newsroom.now(), day), usedAt: ago(31 * day) },
      { ...usual, fingerprint: 'expired lately', expiresAt: ago(29 * day) },
      { ...usual, fingerprint: 'open', expiresAt: later(newsroom.now(), 1) },
    ];
    await newsroom.storage.transact(async ({ people }) => {
      for (const link of links) await people.saveSecretLink(link);
    });
    await addJobs([
      { id: 'old' as JobId, finishedAt: ago(8 * day) },
      { id: 'lately' as JobId, finishedAt: ago(6 * day) },
      { id: 'waiting' as JobId, dueAt: ago(99 * day) },
    ]);
    await tidy();
    const left = await newsroom.storage.read(async ({ people, jobs }) => {
      const found = await Promise.all(links.map(({ fingerprint }) => people.secretLink(fingerprint)));
      const kept = await Promise.all(['old', 'lately', 'waiting'].map((id) => jobs.find(id as JobId)));
      return [found.map((link) => link?.fingerprint), kept.map((job) => job?.id)];
    });
    expect(left).toEqual([
      [undefined, undefined, 'expired lately', 'open'],
      [undefined, 'lately', 'waiting'],
    ]);
  });

  it('puts keystrokes together that a revision holds, once nobody has typed for a day, and loses none', async () => {
    const { article } = await createDesk(newsroom).write({ headline: 'ferry' });
    await newsroom.storage.transact(async ({ articles, drafts }) => {
      const newest = await articles.revision(article.draftId);
      if (newest !== null) await drafts.begin(article.id, draftOf(newest.content));
    });
    for (const word of ['old ', 'very ', 'a ']) await type(article, word);
    await takeRevision(newsroom.parts, { articleId: article.id, reason: 'saved', by: null });
    await type(article, 'quite ');
    const revisions = () => newsroom.storage.read(({ articles }) => articles.revisions(article.id));
    const before = [await draftNow(article), await revisions()];
    await tidy();
    expect([await draftNow(article), await revisions()]).toEqual(before);
    newsroom.wait(day + 1);
    await tidy();
    expect([await draftNow(article), await revisions()]).toEqual([{ headline: 'quite a very old ferry', updates: [4] }, before[1]]);
  });

  it('comes again a day later, and an hour later where much was left', async () => {
    await tidy();
    expect((await coming()).map(({ dueAt }) => dueAt)).toEqual([later(newsroom.now(), day)]);
    newsroom.wait(day);
    await addJobs(Array.from({ length: 10_001 }, () => ({ finishedAt: ago(8 * day) })));
    await tidy();
    expect((await coming()).map(({ dueAt }) => dueAt)).toEqual([later(newsroom.now(), hour)]);
  });

  it('is ordered once, however often the program starts', async () => {
    await order();
    await order();
    expect(await coming()).toHaveLength(1);
  });
});
