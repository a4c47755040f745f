/** Articles that are not ready when others of their story go public: each follows by itself as soon as it is approved. */
import type { Actor, Article } from '../core/article.ts';
import type { ArticleId, StoryId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { PublishingGroup } from '../storage/newsroom.ts';
import type { Writer } from '../storage/storage.ts';
import { type ActionParts, partsWithin } from './parts.ts';
import { type PublishArticlesError, publishArticles } from './publish-articles.ts';
import { isFollowing, leaveGroups } from './publishing-groups.ts';

export interface FollowLaterRequest {
  readonly storyId: StoryId;
  readonly articleIds: readonly ArticleId[];
  readonly by: Actor;
}

export type FollowLaterError =
  | { readonly code: 'article-not-found'; readonly articleId: ArticleId }
  | { readonly code: 'article-spiked'; readonly articleId: ArticleId }
  | { readonly code: 'article-approved'; readonly articleId: ArticleId }
  | { readonly code: 'article-scheduled'; readonly articleId: ArticleId; readonly scheduledFor: Instant | null };

/**
 * Has each of the articles published when it is approved next, with the words that are approved. Refuses an article that is not of the story,
 * a spiked and a scheduled one, and one that waits for no approval because it has it.
 */
export async function followLater(
  parts: ActionParts,
  { storyId, articleIds, by }: FollowLaterRequest,
): Promise<Result<PublishingGroup, FollowLaterError>> {
  return await parts.storage.transact(async (writer) => {
    const followers: Article[] = [];
    for (const articleId of new Set(articleIds)) {
      const article = await writer.articles.find(articleId);
      if (article?.storyId !== storyId) return fail({ code: 'article-not-found', articleId });
      if (article.state === 'spiked') return fail({ code: 'article-spiked', articleId });
      if (article.state === 'ready') return fail({ code: 'article-approved', articleId });
      if (article.state === 'scheduled') return fail({ code: 'article-scheduled', articleId, scheduledFor: article.scheduledFor });
      followers.push(article);
    }
    const now = parts.now();
    await leaveGroups(writer, storyId, articleIds);
    const group: PublishingGroup = {
      id: parts.ids.next<'publishing-group'>(),
      storyId,
      articles: followers.map(({ id, draftId }) => ({ articleId: id, revisionId: draftId })),
      createdAt: now,
      scheduledFor: null,
      publishedAt: null,
      failure: null,
    };
    await writer.desk.saveGroup(group);
    const details = { editions: followers.map(({ edition }) => edition).join(' ') };
    await writer.stories.addEvent({ storyId, articleId: null, at: now, by, kind: 'articles-to-follow', details });
    await writer.desk.touch(storyId);
    return ok(group);
  });
}

/**
 * Publishes an article that was approved just now, if it is to follow. Where a rule refuses, it stays approved, and stands for itself as what
 * did not go out, with the code of the refusal.
 */
export async function publishFollower(parts: ActionParts, writer: Writer, { article, by }: Approved): Promise<void> {
  const { id: articleId, storyId, draftId: revisionId, edition } = article;
  const isWanted = (await writer.desk.openGroups(storyId)).some((group) => isFollowing(group, articleId));
  if (!isWanted) return;
  const published = await publishArticles(partsWithin(parts, writer), { articles: [{ articleId, revisionId }], by });
  if (published.ok) return;
  await giveUp(parts, writer, { storyId, articleId, revisionId, code: published.error.code });
  const details = { code: published.error.code, moment: '', editions: edition };
  await writer.stories.addEvent({ storyId, articleId, at: parts.now(), by, kind: 'schedule-failed', details });
}

interface Approved {
  readonly article: Article;
  readonly by: Actor;
}

interface Refused extends Pick<PublishingGroup['articles'][number], 'articleId' | 'revisionId'> {
  readonly storyId: StoryId;
  readonly code: PublishArticlesError['code'];
}

async function giveUp({ ids, now }: ActionParts, writer: Writer, { storyId, articleId, revisionId, code }: Refused): Promise<void> {
  await leaveGroups(writer, storyId, [articleId]);
  await writer.desk.saveGroup({
    id: ids.next<'publishing-group'>(),
    storyId,
    articles: [{ articleId, revisionId }],
    createdAt: now(),
    scheduledFor: null,
    publishedAt: null,
    failure: code,
  });
  await writer.desk.touch(storyId);
}
