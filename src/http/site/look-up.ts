/** Finds what a path means: the page there, or the one that it misses by a slash or by capital letters in the edition. */
import type { SiteStore, StoredPage } from '../../site/site-store.ts';

export interface FoundPage {
  readonly path: string;
  readonly page: StoredPage;
}

/** The page at a cleaned path or at the nearest spelling of it; null if there is none. */
export function nearestPage(store: SiteStore, path: string): FoundPage | null {
  for (const candidate of spellings(path)) {
    const page = store.find(candidate);
    if (page !== null) return { path: candidate, page };
  }
  return null;
}

/** The path itself first; then with the other ending, then both with the first segment in lower case. */
function spellings(path: string): readonly string[] {
  const end = path.indexOf('/', 1);
  const lowered = end === -1 ? path.toLowerCase() : path.slice(0, end).toLowerCase() + path.slice(end);
  return [...new Set([path, otherEnding(path), lowered, otherEnding(lowered)])].filter((spelling) => spelling.startsWith('/'));
}

function otherEnding(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : `${path}/`;
}
