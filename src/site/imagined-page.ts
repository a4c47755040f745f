/** An article's page as readers would get it if other words were public: loaded and rendered by what makes the real one. */
import { alignmentsOf, type ChainArticle } from '../core/alignment/chain.ts';
import type { ArticleId, StoryId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { RenderedPage } from '../render/published.ts';
import { renderPage } from '../render/render-page.ts';
import type { PublishedRecord, Reader, StaleSegment } from '../storage/storage.ts';
import { loadPageOf } from './load/articles.ts';
import { loadPaper, type Paper } from './load/paper.ts';
import { createBodyMemo, createShelf, type Shelf } from './load/shelf.ts';

export interface Imagining {
  readonly reader: Reader;
  readonly articleId: ArticleId;
  /** The moment at which readers ask: pictures whose right has ended by then are gone. */
  readonly now: Instant;
  /** What is to be public instead of, or beside, what is: articles of the story. None shows the page as it is. */
  readonly records: readonly PublishedRecord[];
}

/** The page, or null where readers would find nothing. The same data gives the bytes that publishing gives. */
export async function imaginedPage({ reader, articleId, now, records }: Imagining): Promise<RenderedPage | null> {
  const paper = await loadPaper(reader);
  if (paper === null) return null;
  const real = createShelf({ reader, paper, now, bodies: createBodyMemo() });
  const story: Shelf['story'] = async (id) => inOrder(withRecords(await real.story(id), records, id), paper);
  const stale: Shelf['stale'] = async (id) => {
    const storyId = records[0]?.article.storyId;
    return storyId === undefined
      ? await real.stale(id)
      : await staleAmong(await story(storyId), { id, reader, known: await real.stale(id), now });
  };
  const shelf: Shelf = { ...real, story, stale };
  const article = records.find((record) => record.article.id === articleId)?.article ?? (await reader.articles.find(articleId));
  const { page } = article === null ? { page: null } : await loadPageOf(shelf, article);
  return page === null ? null : renderPage(page);
}

interface Known {
  readonly id: ArticleId;
  readonly reader: Reader;
  /** What is stale in what is public. */
  readonly known: readonly StaleSegment[];
  readonly now: Instant;
}

/** What would be stale in an article if these were public, and since when: what is stale already keeps its moment. */
async function staleAmong(records: readonly PublishedRecord[], { id, reader, known, now }: Known): Promise<readonly StaleSegment[]> {
  const chain: ChainArticle[] = [];
  for (const { article, revision } of records) {
    const { translatedFromId } = article;
    const minorChanges = await reader.minorChanges.of(article.id);
    chain.push({ id: article.id, translatedFromId, content: revision.content, asOriginal: revision.content, minorChanges });
  }
  const alignments = alignmentsOf(chain);
  if (!alignments.ok) return [];
  const since = new Map(known.map((segment) => [segment.segment, segment.since]));
  const segments = alignments.value.get(id)?.segments ?? [];
  return segments.flatMap(({ key, state }) => (state === 'stale' ? [{ articleId: id, segment: key, since: since.get(key) ?? now }] : []));
}

function withRecords(real: readonly PublishedRecord[], imagined: readonly PublishedRecord[], id: StoryId): readonly PublishedRecord[] {
  const own = imagined.filter(({ article }) => article.storyId === id);
  const replaced = new Set(own.map(({ article }) => article.id));
  return [...real.filter(({ article }) => !replaced.has(article.id)), ...own];
}

/** In the order of the editions, as the database gives them. */
function inOrder(records: readonly PublishedRecord[], { editions }: Paper): readonly PublishedRecord[] {
  return editions.flatMap(({ tag }) => records.filter(({ article }) => article.edition === tag));
}
