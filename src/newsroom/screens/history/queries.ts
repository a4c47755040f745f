/** What the screens of history and preview read. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ArticleId } from '../../../core/ids.ts';
import { type CallAnswer, call } from '../../api/call.ts';

export type RevisionPage = CallAnswer<'readRevisions'>;
export type RevisionHead = RevisionPage['revisions'][number];
export type Comparison = CallAnswer<'compareRevisions'>;

/** The revisions in pages, newest first. They are read again when there is a newer one than `newest`. */
export function revisionsQuery(articleId: ArticleId, newest: string) {
  return infiniteQueryOptions({
    queryKey: ['revisions', articleId, newest],
    queryFn: ({ pageParam, signal }) =>
      call('readRevisions', { params: { articleId }, query: pageParam === null ? {} : { before: String(pageParam) }, signal }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }: RevisionPage) => next,
    placeholderData: keepPreviousData,
  });
}

/** What changed between two revisions; `after` null is the live draft. */
export function comparisonQuery(articleId: ArticleId, before: number, after: number | null) {
  const query = after === null ? { before: String(before) } : { before: String(before), after: String(after) };
  return queryOptions({
    queryKey: ['comparison', articleId, before, after],
    queryFn: ({ signal }) => call('compareRevisions', { params: { articleId }, query, signal }),
    staleTime: after === null ? 0 : Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
}
