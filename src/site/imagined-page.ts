/** An article's page as readers would get it if other words were public: loaded and rendered by what makes the real one. */
import type { ArticleId, StoryId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { RenderedPage } from '../render/published.ts';
import { renderPage } from '../render/render-page.ts';
import type { PublishedRecord, Reader } from '../storage/storage.ts';
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
  const shelf: Shelf = { ...real, story: async (id) => inOrder(withRecords(await real.story(id), records, id), paper) };
  const article = records.find((record) => record.article.id === articleId)?.article ?? (await reader.articles.find(articleId));
  const { page } = article === null ? { page: null } : await loadPageOf(shelf, article);
  return page === null ? null : renderPage(page);
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
