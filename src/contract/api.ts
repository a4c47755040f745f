/** All operations of the API. */
import { readArticle, saveArticle } from './articles.ts';
import { addComment, answerComment, readComments, resolveComment } from './comments.ts';
import { readSession } from './session.ts';

export const operations = { readSession, readArticle, saveArticle, readComments, addComment, answerComment, resolveComment };

export type Operations = typeof operations;
