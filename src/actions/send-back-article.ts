/** Sending back: an article that was handed in goes back to its writers, with a note of what is missing. */
import type { Actor, Article } from '../core/article.ts';
import type { ArticleId } from '../core/ids.ts';
import { fail, type Result } from '../core/result.ts';
import { type SendBackError, sendBack } from '../core/workflow.ts';
import { moveOn, type UnknownArticle } from './move-on.ts';
import { notifyOwners } from './notify.ts';
import { type ActionParts, partsWithin } from './parts.ts';

export interface SendBackArticleRequest {
  readonly articleId: ArticleId;
  /** What is to be done before it is handed in again. */
  readonly note: string;
  readonly by: Actor;
}

export type SendBackArticleError = SendBackError | UnknownArticle | { readonly code: 'note-missing' };

/** Sends an article back, and tells those whose it is. Refuses an unknown one, one that was not handed in, and an empty note. */
export async function sendBackArticle(parts: ActionParts, request: SendBackArticleRequest): Promise<Result<Article, SendBackArticleError>> {
  const { articleId, by } = request;
  const note = request.note.trim();
  if (note === '') return fail({ code: 'note-missing' });
  const rule = (article: Article) => sendBack(article, { at: parts.now(), by, note });
  const event = { kind: 'article-sent-back', details: { note } };
  return await parts.storage.transact(async (writer) => {
    const sent = await moveOn(partsWithin(parts, writer), { articleId, by, rule, take: null, event });
    if (sent.ok) await notifyOwners(writer, sent.value, { kind: 'sent-back', at: parts.now(), by: by.name });
    return sent;
  });
}
