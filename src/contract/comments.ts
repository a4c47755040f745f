/** Comments on an article: threads of remarks about a passage or the whole, for the desk alone. */
import { z } from 'zod';
import { operation } from './operation.ts';
import { articleId, commentId, line, moment, personId } from './values.ts';

const remarkText = z.string().trim().min(1).max(10_000);

/** Where a passage begins and ends: relative positions of Yjs in base64, and its words when the comment was made. */
const anchor = z.object({ from: z.base64().min(1).max(2_000), to: z.base64().min(1).max(2_000), quote: z.string().max(2_000) });

const author = z.object({ id: personId, name: line });

const thread = z.object({
  id: commentId,
  anchor: anchor.nullable(),
  remarks: z.array(z.object({ id: commentId, by: author, at: moment, text: z.string() })),
  resolved: z.object({ at: moment, by: author }).nullable(),
});

export const readComments = operation('readComments', {
  summary: 'Lists the comments on an article in the order in which they were begun, resolved ones too.',
  access: 'read-desk',
  params: z.object({ articleId }),
  answer: z.object({ threads: z.array(thread) }),
  errors: [],
});

export const addComment = operation('addComment', {
  summary: 'Begins a thread about a passage of the live draft, or about the whole article.',
  access: 'comment',
  params: z.object({ articleId }),
  body: z.object({ anchor: anchor.nullable(), text: remarkText }),
  answer: thread,
  errors: [],
});

export const answerComment = operation('answerComment', {
  summary: 'Adds a remark to a thread.',
  access: 'comment',
  params: z.object({ articleId, commentId }),
  body: z.object({ text: remarkText }),
  answer: thread,
  errors: [],
});

export const resolveComment = operation('resolveComment', {
  summary: 'Says that a thread is settled, or opens it again.',
  access: 'comment',
  params: z.object({ articleId, commentId }),
  body: z.object({ resolved: z.boolean() }),
  answer: thread,
  errors: [],
});
