/** Taking back that a change was minor: it matters after all. */
import type { MinorChange } from '../core/alignment/readings.ts';
import type { Actor } from '../core/article.ts';
import type { ArticleId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';
import { noteReadersStaleness } from './readers-staleness.ts';
import { noteStaleness } from './staleness-on-desk.ts';

export interface TakeBackMinorChangeRequest {
  readonly articleId: ArticleId;
  readonly change: MinorChange;
  readonly by: Actor;
}

export type TakeBackMinorChangeError =
  | { readonly code: 'article-not-found'; readonly articleId: ArticleId }
  | { readonly code: 'minor-change-not-found' };

/**
 * Has the change matter, so that what rests on the other reading turns stale, for readers too; the story’s log says who said so. Refuses an
 * unknown article, and a change that nobody called minor.
 */
export async function takeBackMinorChange(
  { storage, now }: ActionParts,
  { articleId, change, by }: TakeBackMinorChangeRequest,
): Promise<Result<null, TakeBackMinorChangeError>> {
  return await storage.transact<Result<null, TakeBackMinorChangeError>>(async (writer) => {
    const article = await writer.articles.find(articleId);
    if (article === null) return fail({ code: 'article-not-found', articleId });
    const { segment, before, after } = change;
    const calls = await writer.minorChanges.of(articleId);
    if (!calls.some((call) => call.segment === segment && call.before === before && call.after === after)) {
      return fail({ code: 'minor-change-not-found' });
    }
    const at = now();
    const { storyId, edition } = article;
    await writer.minorChanges.remove(articleId, change);
    await writer.stories.addEvent({ storyId, articleId, at, by, kind: 'minor-change-taken-back', details: { edition } });
    await noteStaleness(writer, article, at);
    await noteReadersStaleness(writer, storyId, at);
    await writer.desk.touch(storyId);
    return ok(null);
  });
}
