/** Behaviour 11: killed at any moment, everything that was acknowledged is there, and no publishing group is ever half visible. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { instant } from '../src/core/instant.ts';
import { rebuildSite } from '../src/site/rebuild.ts';
import { createRefresher } from '../src/site/refresher.ts';
import { openSqliteSiteStore } from '../src/site/stores/sqlite.ts';
import { openStorage } from '../src/storage/open.ts';
import { groupEditions, pagesOfGroups } from './groups.ts';
import { foundPaper, temporaryFolder } from './newsroom.ts';
import { siteAsLines } from './site-invariants.ts';

const kills = Number(process.env['COURANT_TEST_KILLS'] ?? 50);
const now = () => instant(Date.now());
const log = { info: () => undefined, error: () => undefined };

describe('killed with SIGKILL while publishing', () => {
  it(`${kills} times: acknowledged groups are public whole, no group is half visible, and the pages equal a rebuild`, async () => {
    const folder = temporaryFolder();
    try {
      await withData(folder, ({ storage }) => storage.transact((writer) => foundPaper(writer, groupEditions, now())));
      let next = 0;
      let acknowledgedInAll = 0;
      for (let kill = 0; kill < kills; kill++) {
        const acknowledged = await publishUntilKilled(folder, { first: next, after: 10 + ((kill * 37) % 190) });
        acknowledgedInAll += acknowledged.length;
        next += acknowledged.length + 1;
        await withData(folder, async ({ store, refresher }) => {
          expect(halfVisible(store), 'right after the kill').toEqual([]);
          await refresher.catchUp();
          expect(halfVisible(store), 'after catching up').toEqual([]);
          const groups = pagesOfGroups(store);
          expect(acknowledged.filter((number) => !groups.has(number))).toEqual([]);
        });
      }
      expect(acknowledgedInAll).toBeGreaterThan(kills / 2);
      await expectRebuildEqual(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 300_000);
});

interface Data {
  readonly storage: Awaited<ReturnType<typeof openStorage>>;
  readonly store: ReturnType<typeof openSqliteSiteStore>;
  readonly refresher: ReturnType<typeof createRefresher>;
}

async function withData<Value>(folder: string, work: (data: Data) => Promise<Value>): Promise<Value> {
  const storage = await openStorage({ sqliteFile: join(folder, 'courant.sqlite') });
  const store = openSqliteSiteStore(join(folder, 'site.sqlite'), log);
  try {
    return await work({ storage, store, refresher: createRefresher({ storage, store, now, log }) });
  } finally {
    store.close();
    await storage.close();
  }
}

/** Lets the child publish and kills it some milliseconds after it is ready; gives the numbers that it said were public. */
async function publishUntilKilled(
  folder: string,
  { first, after }: { readonly first: number; readonly after: number },
): Promise<readonly number[]> {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, 'publishing-child.ts'), folder, String(first)]);
  let said = '';
  let complaints = '';
  child.stderr.on('data', (data: Buffer) => {
    complaints += data.toString();
  });
  const isReady = new Promise<void>((done) => {
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.startsWith('ready\n')) done();
    });
    child.once('close', () => done());
  });
  const hasEnded = new Promise<void>((done) => child.once('close', () => done()));
  await isReady;
  await wait(after);
  child.kill('SIGKILL');
  await hasEnded;
  expect(complaints).toBe('');
  return [...said.matchAll(/^published (\d+)$/gm)].map((found) => Number(found[1]));
}

function halfVisible(store: Data['store']): readonly string[] {
  return [...pagesOfGroups(store)]
    .filter(([, pages]) => pages !== groupEditions.length)
    .map(([number, pages]) => `group ${number}: ${pages}`);
}

async function expectRebuildEqual(folder: string): Promise<void> {
  await withData(folder, async ({ storage, store, refresher }) => {
    const fresh = openSqliteSiteStore(join(folder, 'fresh.sqlite'));
    await refresher.catchUp();
    await rebuildSite({ storage, store: fresh, now: now(), log });
    expect(siteAsLines(store)).toEqual(siteAsLines(fresh));
    fresh.close();
  });
}
