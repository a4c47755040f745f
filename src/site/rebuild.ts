/** The site from nothing: every page is made anew, in one transaction, and whatever is no page any more disappears. */
import type { Instant } from '../core/instant.ts';
import type { Storage } from '../storage/storage.ts';
import { everyPage } from './every-page.ts';
import { loadPaper } from './load/paper.ts';
import { createBodyMemo } from './load/shelf.ts';
import { type Refresh, refreshPages } from './refresh-pages.ts';
import type { SiteLog } from './site-log.ts';
import type { SiteStore } from './site-store.ts';

interface Rebuild {
  readonly storage: Storage;
  readonly store: SiteStore;
  readonly now: Instant;
  readonly log: SiteLog;
  /** The program that makes the pages, as the refresher knows it. */
  readonly program?: string;
  /** Told now and then how many pages are made. */
  readonly onProgress?: (pages: number) => void;
}

/**
 * Computes every page as of `now` and returns how many there are. Readers keep the old pages until all new ones are there. A store that
 * is damaged anywhere is thrown away first, since pages that are the same would not be written again.
 */
export async function rebuildSite({ storage, store, now, log, program, onProgress }: Rebuild): Promise<number> {
  store.check();
  return await store.update((pages) =>
    storage.read(async (reader) => {
      const paper = await loadPaper(reader);
      if (program !== undefined) pages.setMadeBy(program);
      return await remakeEveryPage({ reader, paper, pages, now, log, bodies: createBodyMemo() }, onProgress);
    }),
  );
}

/** The same inside an update that is under way; it sets the store's position. */
export async function remakeEveryPage(refresh: Refresh, onProgress?: (pages: number) => void): Promise<number> {
  const { reader, paper, pages } = refresh;
  let made = 0;
  if (paper !== null) {
    for await (const keys of everyPage(reader, paper)) {
      made += await refreshPages(keys, refresh);
      onProgress?.(made);
    }
  }
  pages.removeOthers();
  pages.setPosition(await reader.changes.newestNumber());
  return made;
}
