/** The publication's fixtures, for every screen inside the frame. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { type CallAnswer, call } from '../api/call.ts';

export type Fixtures = CallAnswer<'readPublication'>;

export const publicationQuery = queryOptions({
  queryKey: ['publication'],
  queryFn: ({ signal }) => call('readPublication', { signal }),
  staleTime: 60_000,
});

/** Editions, sections, topics, contributors and desks. Suspends until they are known. */
export function useFixtures(): Fixtures {
  return useSuspenseQuery(publicationQuery).data;
}
