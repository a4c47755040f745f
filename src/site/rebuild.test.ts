import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { value } from '../../test/builders.ts';
import { damageDatabase } from '../../test/damage.ts';
import { createDesk, type Desk } from '../../test/desk.ts';
import { type Newsroom, openNewsroom } from '../../test/newsroom.ts';
import { siteAsLines } from '../../test/site-invariants.ts';
import type { Slug } from '../core/slug.ts';
import { openStorage } from '../storage/open.ts';
import { rebuildSite } from './rebuild.ts';
import type { SiteStore } from './site-store.ts';
import { openSqliteSiteStore } from './stores/sqlite.ts';

let newsroom: Newsroom;
let desk: Desk;

beforeEach(async () => {
  newsroom = await openNewsroom();
  desk = createDesk(newsroom);
});

afterEach(() => newsroom.close());

const rebuild = (store: SiteStore, onProgress?: (pages: number) => void) => {
  const { storage, now } = newsroom;
  const log = { info: () => undefined, error: () => undefined };
  return rebuildSite({ storage, store, now: now(), log, ...(onProgress === undefined ? {} : { onProgress }) });
};

describe('rebuildSite', () => {
  it('makes every page from nothing', async () => {
    const original = await desk.write({ slug: 'ferry' as Slug });
    value(await desk.publish(original.article, await desk.translate(original, 'de', { slug: 'fähre' as Slug })));
    await rebuild(newsroom.store);
    const pages = [...newsroom.store.paths()];
    expect(pages).toEqual(
      expect.arrayContaining(['/', '/en/', '/en/2026/03/04/ferry/', '/de/2026/03/04/fähre/', '/de/feed.xml', '/sitemap.xml']),
    );
  });

  it('removes what is no page any more', async () => {
    await newsroom.store.update(async (pages) =>
      pages.put('["article","gone"]', new Map([['/en/x/', { kind: 'redirect', location: '/en/' } as const]]), null),
    );
    await rebuild(newsroom.store);
    expect(newsroom.store.find('/en/x/')).toBeNull();
  });

  it('keeps the compressed forms of pages that are the same', async () => {
    await rebuild(newsroom.store);
    await newsroom.store.compress(1000);
    await rebuild(newsroom.store);
    expect(await newsroom.store.compress(1000)).toBe(0);
  });

  it('shows the newest change, so that nothing is left to catch up with', async () => {
    await rebuild(newsroom.store);
    const before = siteAsLines(newsroom.store);
    await newsroom.refresher.catchUp();
    expect(newsroom.store.position()).toBe(await newsroom.storage.read(({ changes }) => changes.newestNumber()));
    expect(siteAsLines(newsroom.store)).toEqual(before);
  });

  it('throws away a store that is damaged anywhere', async () => {
    await rebuild(newsroom.store);
    const whole = siteAsLines(newsroom.store);
    damageDatabase(join(newsroom.folder, 'site.sqlite'));
    await rebuild(newsroom.store);
    expect(siteAsLines(newsroom.store)).toEqual(whole);
    expect(newsroom.store.check()).toBeNull();
  });

  it('says how far it is', async () => {
    const told: number[] = [];
    expect(await rebuild(newsroom.store, (pages) => told.push(pages))).toBe(told.at(-1));
  });

  it('gives an empty site before the publication was made', async () => {
    const sqliteFile = join(newsroom.folder, 'empty.sqlite');
    const storage = await openStorage({ sqliteFile });
    const store = openSqliteSiteStore(join(newsroom.folder, 'empty-site.sqlite'));
    const log = { info: () => undefined, error: () => undefined };
    expect(await rebuildSite({ storage, store, now: newsroom.now(), log })).toBe(0);
    expect([...store.paths()]).toEqual([]);
    store.close();
    await storage.close();
  });
});
