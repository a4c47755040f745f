/** What actions have in common that change which articles go public together, and when. */
import type { ArticleId, StoryId } from '../core/ids.ts';
import type { LanguageTag } from '../core/language.ts';
import { unschedule } from '../core/workflow.ts';
import type { PublishingGroup } from '../storage/newsroom.ts';
import type { Writer } from '../storage/storage.ts';

/** True if the article is to be published when it is approved: a group without a moment waits for that, and each of it goes by itself. */
export function isFollowing({ articles, scheduledFor, failure }: PublishingGroup, articleId: ArticleId): boolean {
  return scheduledFor === null && failure === null && articles.some((member) => member.articleId === articleId);
}

/** Takes the articles out of the story's groups that are still to go public; a group without articles is no more. */
export async function leaveGroups(writer: Writer, storyId: StoryId, articleIds: readonly ArticleId[]): Promise<void> {
  for (const group of await writer.desk.openGroups(storyId)) {
    const articles = group.articles.filter(({ articleId }) => !articleIds.includes(articleId));
    if (articles.length === group.articles.length) continue;
    if (articles.length === 0) await writer.desk.removeGroup(group.id);
    else await writer.desk.saveGroup({ ...group, articles });
  }
}

/** Leaves the group's articles ready, without a moment, and returns their editions. */
export async function unscheduleGroup(writer: Writer, group: PublishingGroup): Promise<readonly LanguageTag[]> {
  const editions: LanguageTag[] = [];
  for (const { articleId } of group.articles) {
    const article = await writer.articles.find(articleId);
    if (article === null) continue;
    editions.push(article.edition);
    const ready = unschedule(article);
    if (ready.ok) await writer.articles.save(ready.value);
  }
  return editions;
}
