/** How machine translation of the open article stands, and what can be done about it. */
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type CallAnswer, call } from '../../../api/call.ts';
import { useArticleRoom } from '../article-room.ts';
import { alignmentQuery } from './use-alignment.ts';

type Machine = CallAnswer<'readMachineDrafts'>;
export type MachineDraft = Machine['drafts'][number];
export type MachineSuggestion = Machine['suggestions'][number];

/** How often a draft that is being written is looked at. */
const lookEvery = 1_000;

/** True while a machine is writing. */
export function isWriting(draft: MachineDraft | undefined): boolean {
  return draft?.state === 'waiting' || draft?.state === 'working';
}

/** The state as the newsroom last told it; looked at often while a machine is writing. */
export function useMachine() {
  const { article } = useArticleRoom();
  return useQuery(machineQuery(article.story.id, article.id));
}

const machineQuery = (storyId: string, articleId: string) =>
  queryOptions({
    queryKey: ['story', storyId, 'machine', articleId],
    queryFn: ({ signal }): Promise<Machine> => call('readMachineDrafts', { params: { articleId: articleId as never }, signal }),
    refetchInterval: ({ state: { data } }) => (isWriting(data?.drafts[0]) ? lookEvery : false),
  });

/** Does something, and has both looked at again; says what failed. */
export function useMachineWork() {
  const { article, sayFailure } = useArticleRoom();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onError: sayFailure,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: machineQuery(article.story.id, article.id).queryKey }),
        queries.invalidateQueries({ queryKey: alignmentQuery(article.story.id, article.id).queryKey }),
      ]),
  });
}
