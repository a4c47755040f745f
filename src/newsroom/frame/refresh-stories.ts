/** Brings what was read of stories up to date, and nothing else. */
import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { type CallAnswer, call } from '../api/call.ts';

type BoardPage = CallAnswer<'readBoard'>;
type Row = BoardPage['rows'][number];

const rowsAtOnce = 100;

/** Stories that changed and stand on no page of a board that was read: their ids, for whoever wants to look whether they belong there. */
export const unknownStoriesKey = ['unknown-stories'];

/** What the person was told: a change of a story may be something to be told of. */
export const noticesKey = ['notices'];

/** Reads the rows of these stories again where a board has them, each in its place, and whatever else was read of them. */
export async function refreshStories(queries: QueryClient, storyIds: readonly string[]): Promise<void> {
  const changed = new Set(storyIds);
  await Promise.all([
    refreshRows(queries, storyIds),
    queries.invalidateQueries({ queryKey: noticesKey }),
    queries.invalidateQueries({
      predicate: ({ queryKey: [kind, id], state }) =>
        (kind === 'story' && typeof id === 'string' && changed.has(id)) || (kind === 'article' && changed.has(storyOf(state.data))),
    }),
  ]);
}

/** Reads everything again that is shown. */
export async function refreshEverything(queries: QueryClient): Promise<void> {
  await queries.invalidateQueries({ predicate: ({ queryKey: [kind] }) => kind !== 'session' });
}

async function refreshRows(queries: QueryClient, storyIds: readonly string[]): Promise<void> {
  const boards = queries.getQueriesData<InfiniteData<BoardPage>>({ queryKey: ['board'] });
  if (boards.length === 0) return;
  const shown = new Set(boards.flatMap(([, data]) => data?.pages.flatMap(({ rows }) => rows.map(({ storyId }) => storyId)) ?? []));
  const unknown = storyIds.filter((id) => !shown.has(id as Row['storyId']));
  if (unknown.length > 0)
    queries.setQueryData<readonly string[]>(unknownStoriesKey, (before = []) => [...new Set([...before, ...unknown])]);
  const known = storyIds.filter((id) => shown.has(id as Row['storyId']));
  for (let at = 0; at < known.length; at += rowsAtOnce) {
    const ids = known.slice(at, at + rowsAtOnce).join();
    const { rows } = await call('readBoardRows', { query: { ids } });
    putRows(queries, new Map(rows.map((row) => [row.storyId, row])));
  }
}

function putRows(queries: QueryClient, fresh: ReadonlyMap<Row['storyId'], Row>): void {
  queries.setQueriesData<InfiniteData<BoardPage>>({ queryKey: ['board'] }, (data) =>
    data === undefined
      ? data
      : {
          ...data,
          pages: data.pages.map((page) =>
            page.rows.some(({ storyId }) => fresh.has(storyId))
              ? { ...page, rows: page.rows.map((row) => fresh.get(row.storyId) ?? row) }
              : page,
          ),
        },
  );
}

function storyOf(article: unknown): string {
  const { story } = (article ?? {}) as { readonly story?: { readonly id?: string } };
  return story?.id ?? '';
}
