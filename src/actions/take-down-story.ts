/** A story is taken from readers in all its languages at once. */
import { type Actor, type Article, isPublic } from '../core/article.ts';
import type { ArticleChange } from '../core/change.ts';
import type { StoryId } from '../core/ids.ts';
import { type Instant, toIso } from '../core/instant.ts';
import type { LanguageTag } from '../core/language.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Writer } from '../storage/storage.ts';
import { notifyOwners } from './notify.ts';
import type { ActionParts } from './parts.ts';
import { unscheduleGroup } from './publishing-groups.ts';
import { noteReadersStaleness } from './readers-staleness.ts';
import { takeFromReaders } from './take-from-readers.ts';

export interface TakeDownStoryRequest {
  readonly storyId: StoryId;
  /** Why, for the desk: it stands in the story's log. */
  readonly reason: string;
  /** What the addresses of an edition tell readers, in its language; the others say only that the article was taken down. */
  readonly told: ReadonlyMap<LanguageTag, string>;
  readonly by: Actor;
}

export type TakeDownStoryError =
  | { readonly code: 'story-not-found'; readonly storyId: StoryId }
  | { readonly code: 'nothing-to-take-down'; readonly storyId: StoryId }
  | { readonly code: 'reason-missing' };

/**
 * Takes every public article of a story from readers, at one moment, and cancels every schedule of the story, so that nothing of it goes out
 * by itself. Returns the articles. Refuses an unknown story, one of which readers have nothing, and an empty reason.
 */
export async function takeDownStory(
  { storage, now }: ActionParts,
  request: TakeDownStoryRequest,
): Promise<Result<readonly Article[], TakeDownStoryError>> {
  const { storyId, told, by } = request;
  const reason = request.reason.trim();
  if (reason === '') return fail({ code: 'reason-missing' });
  return await storage.transact(async (writer) => {
    if ((await writer.stories.find(storyId)) === null) return fail({ code: 'story-not-found', storyId });
    if (!(await writer.articles.ofStory(storyId)).some(isPublic)) return fail({ code: 'nothing-to-take-down', storyId });
    const at = now();
    await cancelSchedules(writer, storyId, { at, by });
    const articles: Article[] = [];
    const changes: ArticleChange[] = [];
    for (const article of (await writer.articles.ofStory(storyId)).filter(isPublic)) {
      const taken = await takeFromReaders(writer, article, { reason: told.get(article.edition)?.trim() ?? '', at, by });
      articles.push(taken.article);
      changes.push(taken.change);
      await notifyOwners(writer, taken.article, { kind: 'story-taken-down', at, by: by.name });
    }
    const details = { editions: articles.map(({ edition }) => edition).join(' '), reason };
    await writer.stories.addEvent({ storyId, articleId: null, at, by, kind: 'story-taken-down', details });
    await writer.desk.touch(storyId);
    await writer.changes.add(at, { kind: 'articles-changed', articles: changes });
    await noteReadersStaleness(writer, storyId, at);
    return ok(articles);
  });
}

async function cancelSchedules(writer: Writer, storyId: StoryId, { at, by }: { readonly at: Instant; readonly by: Actor }): Promise<void> {
  for (const group of await writer.desk.openGroups(storyId)) {
    await writer.desk.removeGroup(group.id);
    const editions = await unscheduleGroup(writer, group);
    if (group.failure !== null) continue;
    const details = { moment: group.scheduledFor === null ? '' : toIso(group.scheduledFor), editions: editions.join(' ') };
    await writer.stories.addEvent({ storyId, articleId: null, at, by, kind: 'schedule-cancelled', details });
  }
}
