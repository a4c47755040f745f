/** What the writing screen asks the API for. */
import { queryOptions } from '@tanstack/react-query';
import type { LanguageTag } from '../../../core/language.ts';
import { call } from '../../api/call.ts';

export const articleQuery = (articleId: string) =>
  queryOptions({
    queryKey: ['article', articleId],
    queryFn: ({ signal }) => call('readArticle', { params: { articleId: articleId as never }, signal }),
  });

/** Articles to link to, by words. */
export const articleSearchQuery = (words: string, edition: LanguageTag) =>
  queryOptions({
    queryKey: ['articles', words, edition],
    queryFn: ({ signal }) => call('findArticles', { query: { words, edition, limit: '20' }, signal }),
    staleTime: 10_000,
  });

/** Read again, as everything of a story, when somebody changes the story. */
export const commentsQuery = (storyId: string, articleId: string) =>
  queryOptions({
    queryKey: ['story', storyId, 'comments', articleId],
    queryFn: ({ signal }) => call('readComments', { params: { articleId: articleId as never }, signal }),
  });
