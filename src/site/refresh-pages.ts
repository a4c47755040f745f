/** Makes pages anew and puts them into the site store, with those that are touched because a page appeared or vanished. */
import { type Instant, later } from '../core/instant.ts';
import { type PageKey, pagesTouchedByExistence, type Touched } from '../render/dependencies.ts';
import { renderPage } from '../render/render-page.ts';
import type { Reader } from '../storage/storage.ts';
import type { Loaded } from './load/loaded.ts';
import type { Paper } from './load/paper.ts';
import { type BodyMemo, createShelf } from './load/shelf.ts';
import { createPageLoader } from './load-page.ts';
import { keyText } from './page-key.ts';
import { ownerOfRedirect, pagesOfQuery } from './page-queries.ts';
import type { SiteLog } from './site-log.ts';
import { framesEntry, type SitePage, SiteStoreDamaged, type SiteStoreWriter } from './site-store.ts';

/** One state of the database at one moment, and the pages that are to show it. */
export interface Refresh {
  readonly reader: Reader;
  /** Null before the publication was made: then there are no pages. */
  readonly paper: Paper | null;
  readonly pages: SiteStoreWriter;
  readonly now: Instant;
  readonly bodies: BodyMemo;
  readonly log: SiteLog;
}

const firstRetry = 1000;
const longestRetry = 3_600_000;

/**
 * Makes the pages of these keys, each once, and returns how many that were. A page that cannot be made is set aside with its cause
 * and tried again later, so that it never holds up another: readers keep what stood at its address, unless that is an article which
 * is no longer public. Throws if the database itself fails or the store is damaged.
 */
export async function refreshPages(keys: Iterable<PageKey>, refresh: Refresh): Promise<number> {
  const waiting = new Map<string, PageKey>();
  const seen = new Set<string>();
  const add = (key: PageKey) => {
    const text = keyText(key);
    if (!seen.has(text)) waiting.set(text, key);
    seen.add(text);
  };
  for (const key of keys) add(key);
  const make = pageMaker(refresh);
  for (const [text, key] of waiting) {
    waiting.delete(text);
    if (key.kind === 'redirect') add(await ownerOf(key.from, refresh.reader));
    const outcome = await make(text, key);
    if (outcome !== 'stayed') for (const other of await keysTouched(pagesTouchedByExistence(key), refresh)) add(other);
  }
  return seen.size;
}

/** The pages that are touched; throws for a query that means every page, which is a rebuild. */
export async function keysTouched({ keys, queries }: Touched, { reader, paper }: Refresh): Promise<readonly PageKey[]> {
  if (paper === null) return keys;
  const all = [...keys];
  for (const query of queries) {
    if (query.kind === 'every-page') throw new Error('Every page is touched: this is a rebuild');
    all.push(...(await pagesOfQuery(query, reader, paper)));
  }
  return all;
}

/** Every address of what was loaded, with the bytes that stand there. */
function sitePages({ page, languages, redirects }: Loaded, paper: Paper): ReadonlyMap<string, SitePage> {
  const pages = new Map<string, SitePage>();
  for (const { from, location } of redirects) pages.set(from, { kind: 'redirect', location });
  if (page === null) return pages;
  const { path, status, type, text } = renderPage(page);
  if (status === 404) throw new Error(`A page that is not found has no address: ${path}`);
  pages.set(path, { kind: 'content', status, type, body: Buffer.from(text), languages });
  if (page.kind === 'chooser') pages.set(framesEntry, frames(paper));
  return pages;
}

function pageMaker(refresh: Refresh) {
  const { reader, paper, pages, now, bodies } = refresh;
  if (paper === null) return async (text: string) => pages.put(text, new Map(), null);
  const load = createPageLoader(createShelf({ reader, paper, now, bodies }));
  return async (text: string, key: PageKey) => {
    try {
      const loaded = await load(key);
      return pages.put(text, sitePages(loaded, paper), loaded.expiresAt);
    } catch (error) {
      return await setAside(key, error, refresh);
    }
  };
}

async function setAside(key: PageKey, error: unknown, { reader, pages, now, log }: Refresh) {
  if (error instanceof SiteStoreDamaged) throw error;
  // A database that no longer answers is not the fault of this page: this throws then, and the whole refresh is tried again.
  await reader.changes.newestNumber();
  const text = keyText(key);
  log.error({ page: text, err: error }, 'A page could not be made. Readers keep the one before; it will be tried again');
  const mustVanish = key.kind === 'article' && (await isKnownNotPublic(reader, key.articleId));
  return pages.setAside(text, {
    problem: error instanceof Error ? error.message : String(error),
    keepsPages: !mustVanish,
    retryAt: (attempts) => later(now, Math.min(firstRetry * 2 ** Math.min(attempts - 1, 20), longestRetry)),
  });
}

async function isKnownNotPublic(reader: Reader, articleId: Extract<PageKey, { kind: 'article' }>['articleId']): Promise<boolean> {
  try {
    return (await reader.published.article(articleId)) === null;
  } catch {
    return false;
  }
}

async function ownerOf(from: string, reader: Reader): Promise<PageKey> {
  const redirect = await reader.published.redirect(from);
  return redirect === null ? { kind: 'redirect', from } : ownerOfRedirect(from, redirect.to);
}

function frames({ editions, frame }: Paper): SitePage {
  const body = Buffer.from(JSON.stringify(editions.map(({ tag }) => frame(tag))));
  return { kind: 'content', status: 200, type: 'application/json', body, languages: [] };
}
