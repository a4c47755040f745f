/** The rows of the board, a page at a time as somebody scrolls. */
import { type InfiniteData, type QueryClient, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { call } from '../../api/call.ts';
import { unknownStoriesKey } from '../../frame/refresh-stories.ts';
import type { BoardFilters } from './board-filters.ts';
import { boardQuery, type Page, queryOf } from './board-query.ts';

export type Row = Page['rows'][number];
export type Cell = Row['cells'][number];

export interface BoardData {
  /** Undefined while the first page is on its way. */
  readonly rows: readonly Row[] | undefined;
  /** How many rows there are to scroll through, as far as is known. */
  readonly total: number;
  /** How many stories match, at least so many where not all were counted. */
  readonly counted: { readonly count: number; readonly isAll: boolean };
  readonly error: Error | null;
  /** How many stories that others began would stand above the first row. */
  readonly news: number;
  /** Reads pages until there is a row at this place. */
  reach(index: number): void;
  /** Reads the board from its top. */
  renew(): void;
}

export function useBoard(filters: BoardFilters): BoardData {
  const queries = useQueryClient();
  const { data, error, fetchNextPage, hasNextPage, isFetching, refetch } = useInfiniteQuery(boardQuery(filters));
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows), [data]);
  const loaded = rows?.length ?? 0;
  const newest = data?.pages.at(-1);
  const reach = useCallback(
    (index: number) => {
      if (index >= loaded && hasNextPage && !isFetching) void fetchNextPage();
    },
    [loaded, hasNextPage, isFetching, fetchNextPage],
  );
  const renew = useCallback(() => {
    forgetUnknown(queries);
    void queries.resetQueries({ queryKey: ['board', filters] });
  }, [queries, filters]);
  const retry = useCallback(() => void refetch(), [refetch]);
  return {
    rows,
    total: newest?.isCounted === false ? Math.max(newest.total, loaded + (hasNextPage ? 1 : 0)) : (newest?.total ?? 0),
    counted: { count: newest?.total ?? 0, isAll: newest?.isCounted !== false },
    error,
    news: useNews(filters, data),
    reach,
    renew: error === null ? renew : retry,
  };
}

/** Asks for the top of the board when stories changed that are on none of its pages. */
function useNews(filters: BoardFilters, data: InfiniteData<Page> | undefined): number {
  const { data: unknown = [] } = useQuery<readonly string[]>({ queryKey: unknownStoriesKey, queryFn: () => [], enabled: false });
  const { data: top } = useQuery({
    queryKey: ['board-top', filters, unknown],
    queryFn: ({ signal }) => call('readBoard', { query: queryOf(filters, null), signal }),
    enabled: unknown.length > 0 && data !== undefined,
  });
  if (top === undefined || data === undefined || unknown.length === 0) return 0;
  const shown = new Set(data.pages.flatMap((page) => page.rows.map(({ storyId }) => storyId)));
  const firstKnown = top.rows.findIndex(({ storyId }) => shown.has(storyId));
  return firstKnown === -1 ? top.rows.length : firstKnown;
}

function forgetUnknown(queries: QueryClient): void {
  queries.setQueryData<readonly string[]>(unknownStoriesKey, []);
}
