/** How the open translation stands against its original, and what can be done about it. */
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { call } from '../../../api/call.ts';
import type { DraftSession } from '../../../editor/live/draft-session.ts';
import { useArticleRoom } from '../article-room.ts';
import type { Alignment } from './rows.ts';

/** Read again, as everything of a story, when somebody changes the story. */
export const alignmentQuery = (storyId: string, articleId: string) =>
  queryOptions({
    queryKey: ['story', storyId, 'alignment', articleId],
    queryFn: ({ signal }) => call('readAlignment', { params: { articleId: articleId as never }, signal }),
  });

/** The alignment as the newsroom last told it. */
export function useAlignment() {
  const { article } = useArticleRoom();
  return useQuery(alignmentQuery(article.story.id, article.id));
}

/** A revision of the original, which never changes. */
export const originalRevisionQuery = (articleId: string, number: number) =>
  queryOptions({
    queryKey: ['revision', articleId, number],
    queryFn: ({ signal }) => call('readRevision', { params: { articleId: articleId as never, number: String(number) }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What reads the body of the original that counts; it is read once, and beforehand where something is missing. */
export function useOriginalBody(alignment: Alignment | undefined): () => Promise<object> {
  const queries = useQueryClient();
  const articleId = alignment?.original.articleId;
  const number = alignment?.original.number;
  const isWanted = alignment !== undefined && alignment.missing.length > 0;
  useEffect(() => {
    if (isWanted && articleId !== undefined && number !== undefined) void queries.prefetchQuery(originalRevisionQuery(articleId, number));
  }, [queries, articleId, number, isWanted]);
  return useCallback(async () => {
    if (articleId === undefined || number === undefined) return {};
    return (await queries.fetchQuery(originalRevisionQuery(articleId, number))).content.body;
  }, [queries, articleId, number]);
}

type Segment = Alignment['segments'][number]['key'];

export interface AlignmentActions {
  readonly isPending: boolean;
  /** Confirms segments of the translation against the original as it was shown, once what was typed is with the newsroom. */
  confirm(segments: readonly string[], shown: Alignment): void;
  omit(segment: string): void;
  keep(segment: string): void;
  /** Has a segment of the translation render these of the original, and no others. */
  link(segment: string, to: readonly string[]): void;
  /** Has a segment of the translation no longer render these of the original. */
  unlink(segment: string, from: readonly string[]): void;
}

/** What writes; each has the alignment read again, and says what failed. */
export function useAlignmentActions(): AlignmentActions {
  const { article, session, sayFailure } = useArticleRoom();
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: async (work: () => Promise<unknown>) => {
      await handedOver(session);
      await work();
    },
    onError: sayFailure,
    onSettled: () => queries.invalidateQueries({ queryKey: alignmentQuery(article.story.id, article.id).queryKey }),
  });
  const params = { articleId: article.id };
  return {
    isPending,
    confirm: (segments, { original }) =>
      mutate(() =>
        call('confirmSegments', {
          params,
          body: { segments: [...(segments as Segment[])], originalRevisionId: original.revisionId, originalWords: original.words },
        }),
      ),
    omit: (segment) => mutate(() => call('omitSegments', { params, body: { segments: [segment as Segment] } })),
    keep: (segment) => mutate(() => call('keepSegments', { params, body: { segments: [segment as Segment] } })),
    link: (segment, to) => mutate(() => call('linkSegment', { params, body: { segment: segment as Segment, to: [...(to as Segment[])] } })),
    unlink: (segment, from) =>
      mutate(() => call('unlinkSegment', { params, body: { segment: segment as Segment, from: [...(from as Segment[])] } })),
  };
}

/** Resolves when the newsroom has everything that was typed: what is said of a segment is said of one that it knows. */
function handedOver({ provider }: Pick<DraftSession, 'provider'>): Promise<void> {
  if (!provider.hasUnsyncedChanges) return Promise.resolve();
  return new Promise((resolve) => {
    const look = (): void => {
      if (provider.hasUnsyncedChanges) return;
      provider.off('unsyncedChanges', look);
      resolve();
    };
    provider.on('unsyncedChanges', look);
  });
}
