/** How the open translation stands against its original, and what can be done about it. */
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/call.ts';
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

type Segment = Alignment['segments'][number]['key'];

export interface AlignmentActions {
  readonly isPending: boolean;
  /** Confirms segments of the translation against the original as it was shown. */
  confirm(segments: readonly string[], shown: Alignment): void;
  omit(segment: string): void;
  keep(segment: string): void;
  /** Has a segment of the translation render these of the original, and no others. */
  link(segment: string, to: readonly string[]): void;
}

/** What writes; each has the alignment read again, and says what failed. */
export function useAlignmentActions(): AlignmentActions {
  const { article, sayFailure } = useArticleRoom();
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
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
  };
}
