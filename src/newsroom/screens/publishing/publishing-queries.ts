/** What publishing asks the API for, and how it changes it. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type CallAnswer, call } from '../../api/call.ts';

export type Publishing = CallAnswer<'readPublishing'>;
export type StoryLanguage = Publishing['articles'][number];
export type Check = CallAnswer<'checkArticle'>['checks'][number];

/** A check list as it is shown. What came to this page after it was asked for may not be in it. */
export interface ShownChecks extends CallAnswer<'checkArticle'> {
  /** By the clock of this browser. */
  readonly askedAt: number;
}

/** Read again, as everything of a story, when somebody changes the story. */
export const publishingQuery = (storyId: Publishing['storyId']) =>
  queryOptions({
    queryKey: ['story', storyId, 'publishing'],
    queryFn: ({ signal }) => call('readPublishing', { params: { storyId }, signal }),
  });

/** The check list of an article; with what is typed it may change at any moment, so it is never taken for fresh. */
export const checksQuery = (storyId: Publishing['storyId'], articleId: StoryLanguage['articleId']) =>
  queryOptions({
    queryKey: ['story', storyId, 'checks', articleId],
    queryFn: async ({ signal }): Promise<ShownChecks> => {
      const askedAt = Date.now();
      return { ...(await call('checkArticle', { params: { articleId }, signal })), askedAt };
    },
    staleTime: 0,
  });

/** Does something to the story's publishing, and shows what comes of it. */
export function useDoing(storyId: Publishing['storyId'], beforehand: () => Promise<void>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (work: () => Promise<Publishing>) => {
      await beforehand();
      return await work();
    },
    onSuccess: async (story) => {
      queries.setQueryData(publishingQuery(storyId).queryKey, story);
      await queries.invalidateQueries({ queryKey: ['story', storyId, 'checks'] });
      await Promise.all(story.articles.map(({ articleId }) => queries.invalidateQueries({ queryKey: ['article', articleId] })));
    },
    onError: () => queries.invalidateQueries({ queryKey: ['story', storyId] }),
  });
}
