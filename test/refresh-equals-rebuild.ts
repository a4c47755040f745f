/** The promise on which the reader site rests: refreshed one change at a time, it is byte for byte the site made from nothing. */
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { rebuildSite } from '../src/site/rebuild.ts';
import { openSqliteSiteStore } from '../src/site/stores/sqlite.ts';
import type { Newsroom } from './newsroom.ts';
import { createRandomNewsroom, steps } from './random-newsroom.ts';
import { headlinesShown, siteAsLines, wrongLanguageLinks, wrongRedirects } from './site-invariants.ts';

/** Tries random sequences of changes, each on a newsroom of its own; fails with the shortest one after which the pages are not right. */
export async function expectRefreshEqualsRebuild(open: () => Promise<Newsroom>, sequences: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(steps(20), async (sequence) => {
      const newsroom = await open();
      try {
        const act = createRandomNewsroom(newsroom);
        await newsroom.refresher.catchUp();
        for (const step of sequence) {
          await act(step);
          await newsroom.refresher.catchUp();
        }
        await expectRebuildEqual(newsroom);
        expect(wrongRedirects(newsroom.store)).toEqual([]);
        expect(wrongLanguageLinks(newsroom.store, 'https://test.example')).toEqual([]);
        const published = await publicHeadlines(newsroom);
        expect([...headlinesShown(newsroom.store)].filter((shown) => !published.has(shown))).toEqual([]);
      } finally {
        await newsroom.close();
      }
    }),
    { numRuns: sequences },
  );
}

async function expectRebuildEqual({ folder, storage, store, now, complaints }: Newsroom): Promise<void> {
  const fresh = openSqliteSiteStore(join(folder, 'fresh.sqlite'));
  try {
    await rebuildSite({ storage, store: fresh, now: now(), log: { info: () => undefined, error: () => undefined } });
    expect(siteAsLines(store)).toEqual(siteAsLines(fresh));
    expect(complaints).toEqual([]);
  } finally {
    fresh.close();
  }
}

async function publicHeadlines({ storage }: Newsroom): Promise<ReadonlySet<string>> {
  return await storage.read(async ({ published }) => {
    const records = await Promise.all((await published.all(null, 1000)).map(({ articleId }) => published.article(articleId)));
    return new Set(records.flatMap((record) => record?.revision.content.headline ?? []));
  });
}
