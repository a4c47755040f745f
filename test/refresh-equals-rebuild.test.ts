/** The promise on which the reader site rests: refreshed one change at a time, it is byte for byte the site made from nothing. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebuildSite } from '../src/site/rebuild.ts';
import { openSqliteSiteStore } from '../src/site/stores/sqlite.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';
import { createRandomNewsroom, steps } from './random-newsroom.ts';
import { headlinesShown, siteAsLines, wrongLanguageLinks, wrongRedirects } from './site-invariants.ts';

const sequences = Number(process.env['COURANT_TEST_SEQUENCES'] ?? 300);

describe('after any sequence of changes', () => {
  it('the pages refreshed one change at a time are byte for byte those of a rebuild', async () => {
    await fc.assert(
      fc.asyncProperty(steps(20), async (sequence) => {
        const newsroom = await openNewsroom();
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
  }, 600_000);
});

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
