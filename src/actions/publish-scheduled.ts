/** Publishing what was scheduled, at its moment: the whole group, or nothing of it. */
import type { Actor, Article } from '../core/article.ts';
import type { PublishingGroupId } from '../core/ids.ts';
import { toIso } from '../core/instant.ts';
import type { PublishingGroup } from '../storage/newsroom.ts';
import type { Writer } from '../storage/storage.ts';
import { type ActionParts, partsWithin } from './parts.ts';
import { publishArticles } from './publish-articles.ts';
import { unscheduleGroup } from './publishing-groups.ts';

export interface PublishScheduledRequest {
  readonly groupId: PublishingGroupId;
}

const clock: Actor = { kind: 'system', name: 'Courant' };

/**
 * Publishes the words that the group keeps, and returns its articles; none if the group was dropped, is public or was refused already, so
 * that it may be called again after a crash. Where a rule refuses, nothing of the group goes out: its articles are ready without a moment,
 * the group keeps the code of the refusal, and the story's log has it.
 */
export async function publishScheduled(parts: ActionParts, { groupId }: PublishScheduledRequest): Promise<readonly Article[]> {
  return await parts.storage.transact(async (writer) => {
    const group = await writer.desk.group(groupId);
    if (group === null || group.publishedAt !== null || group.failure !== null) return [];
    await writer.desk.saveGroup({ ...group, publishedAt: parts.now() });
    const published = await publishArticles(partsWithin(parts, writer), { articles: group.articles, by: clock });
    if (published.ok) return published.value;
    await giveUp(parts, writer, { ...group, failure: published.error.code });
    return [];
  });
}

async function giveUp({ now }: ActionParts, writer: Writer, group: PublishingGroup): Promise<void> {
  const { storyId, scheduledFor, failure } = group;
  await writer.desk.saveGroup(group);
  const editions = await unscheduleGroup(writer, group);
  const moment = scheduledFor === null ? '' : toIso(scheduledFor);
  const details = { code: failure ?? '', moment, editions: editions.join(' ') };
  await writer.stories.addEvent({ storyId, articleId: null, at: now(), by: clock, kind: 'schedule-failed', details });
  await writer.desk.touch(storyId);
}
