/** What the writing screen asks the API for. */
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call.ts';

export const articleQuery = (articleId: string) =>
  queryOptions({
    queryKey: ['article', articleId],
    queryFn: ({ signal }) => call('readArticle', { params: { articleId: articleId as never }, signal }),
  });

/** Read again, as everything of a story, when somebody changes the story. */
export const commentsQuery = (storyId: string, articleId: string) =>
  queryOptions({
    queryKey: ['story', storyId, 'comments', articleId],
    queryFn: ({ signal }) => call('readComments', { params: { articleId: articleId as never }, signal }),
  });
