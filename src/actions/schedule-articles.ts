/** Scheduling: articles of a story go public together at a moment, with the words that they have now. */
import type { Actor, Article } from '../core/article.ts';
import type { JobId, StoryId } from '../core/ids.ts';
import { type Instant, toIso } from '../core/instant.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Story } from '../core/story.ts';
import { type ScheduleError, schedule } from '../core/workflow.ts';
import type { PublishingGroup } from '../storage/newsroom.ts';
import type { Writer } from '../storage/storage.ts';
import { type ActionParts, partsWithin } from './parts.ts';
import { type ArticleToPublish, type PreparingError, prepareGroup } from './prepare-publishing.ts';
import { leaveGroups } from './publishing-groups.ts';
import { takeSeenWords, type WordsChanged } from './take-seen-words.ts';

/** The kind of the job that publishes a group; its details name the group. */
export const publishGroupKind = 'publish-group';

export interface ScheduleArticlesRequest {
  readonly storyId: StoryId;
  readonly articles: readonly Pick<ArticleToPublish, 'articleId' | 'words' | 'minor'>[];
  readonly moment: Instant;
  readonly by: Actor;
}

export type ScheduleArticlesError =
  | ScheduleError
  | PreparingError
  | WordsChanged
  | { readonly code: 'story-not-found'; readonly storyId: StoryId }
  | { readonly code: 'nothing-to-publish' };

/**
 * Schedules the newest words of each article as a publishing group, instead of any moment that one of them had. What is typed afterwards does
 * not go out with it.
 * Refuses an unknown story, an article that is not of the story, other words than somebody saw, no article at all, a moment that has passed
 * or lies before the embargo, and whatever publishing would refuse at that moment.
 */
export async function scheduleArticles(
  parts: ActionParts,
  { storyId, articles: wanted, moment, by }: ScheduleArticlesRequest,
): Promise<Result<PublishingGroup, ScheduleArticlesError>> {
  if (wanted.length === 0) return fail({ code: 'nothing-to-publish' });
  return await parts.storage.transact(async (writer) => {
    const story = await writer.stories.find(storyId);
    if (story === null) return fail({ code: 'story-not-found', storyId });
    const now = parts.now();
    const scheduled: Article[] = [];
    const asked = new Map(wanted.map((each) => [each.articleId, each]));
    for (const one of asked.values()) {
      const article = await scheduledOne(partsWithin(parts, writer), { ...one, story, moment, now });
      if (!article.ok) return article;
      scheduled.push(article.value);
    }
    const articleIds = scheduled.map(({ id }) => id);
    const articles = scheduled.map(({ id, draftId }) => {
      const minor = asked.get(id)?.minor;
      return { articleId: id, revisionId: draftId, ...(minor === undefined ? {} : { minor }) };
    });
    const possible = await prepareGroup(writer, articles, moment);
    if (!possible.ok) return possible;
    await leaveGroups(writer, storyId, articleIds);
    for (const article of scheduled) await writer.articles.save(article);
    const id = parts.ids.next<'publishing-group'>();
    const group: PublishingGroup = { id, storyId, articles, createdAt: now, scheduledFor: moment, publishedAt: null, failure: null };
    await writer.desk.saveGroup(group);
    await addJob(writer, group, { id: parts.ids.next<'job'>(), moment });
    const details = { moment: toIso(moment), editions: scheduled.map(({ edition }) => edition).join(' ') };
    await writer.stories.addEvent({ storyId, articleId: null, at: now, by, kind: 'articles-scheduled', details });
    await writer.desk.touch(storyId);
    return ok(group);
  });
}

interface Wanted extends Pick<ArticleToPublish, 'articleId' | 'words'> {
  readonly story: Story;
  readonly moment: Instant;
  readonly now: Instant;
}

/** The article with the moment, its newest words taken; nothing of the moment is written yet. */
async function scheduledOne(
  parts: ActionParts,
  { story, articleId, words, moment, now }: Wanted,
): Promise<Result<Article, ScheduleArticlesError>> {
  const found = await parts.storage.read(({ articles }) => articles.find(articleId));
  if (found === null || found.storyId !== story.id) return fail({ code: 'article-not-found', articleId });
  const allowed = schedule({ story, article: found, moment, now });
  if (!allowed.ok) return allowed;
  const taken = await takeSeenWords(parts, { articleId, reason: 'saved', words });
  return taken.ok ? schedule({ story, article: taken.value.article, moment, now }) : taken;
}

async function addJob(
  writer: Writer,
  group: PublishingGroup,
  { id, moment }: { readonly id: JobId; readonly moment: Instant },
): Promise<void> {
  await writer.jobs.add({
    id,
    kind: publishGroupKind,
    details: { groupId: group.id },
    urgency: 'moment',
    createdAt: group.createdAt,
    dueAt: moment,
    attempts: 0,
    done: 0,
    total: 1,
    finishedAt: null,
    failure: null,
  });
}
