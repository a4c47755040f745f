/** What the board asks the API for. */
import { infiniteQueryOptions } from '@tanstack/react-query';
import { type CallAnswer, type CallInput, call } from '../../api/call.ts';
import type { BoardFilters } from './board-filters.ts';

export type Page = CallAnswer<'readBoard'>;
type Query = CallInput<'readBoard'>['query'];

/** What others change arrives by the line of `LiveChanges`, so nothing is asked again meanwhile. */
export function boardQuery(filters: BoardFilters) {
  return infiniteQueryOptions({
    queryKey: ['board', filters],
    queryFn: ({ pageParam, signal }) => call('readBoard', { query: queryOf(filters, pageParam), signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }: Page) => next,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The filters as the API takes them. */
export function queryOf({ desk, section, edition, state, q, needs, mine, spiked }: BoardFilters, cursor: string | null): Query {
  return {
    desk: desk as Query['desk'],
    section: section as Query['section'],
    edition: edition as Query['edition'],
    state,
    words: q,
    needsMe: needs === true ? 'true' : undefined,
    mine: mine === true ? 'true' : undefined,
    spiked: spiked === true ? 'true' : undefined,
    cursor: cursor ?? undefined,
  };
}
