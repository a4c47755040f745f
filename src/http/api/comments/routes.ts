/** The operations on comments. */
import type { ActionParts } from '../../../actions/parts.ts';
import type { Route } from '../route.ts';
import { addCommentRoute } from './add-comment.ts';
import { answerCommentRoute } from './answer-comment.ts';
import { readCommentsRoute } from './read-comments.ts';
import { resolveCommentRoute } from './resolve-comment.ts';

/** All of them. */
export function commentsRoutes(parts: ActionParts): readonly Route[] {
  return [readCommentsRoute(parts), addCommentRoute(parts), answerCommentRoute(parts), resolveCommentRoute(parts)];
}
