/** Cancelling a schedule: what was to go public at a moment does not. */
import type { Actor } from '../core/article.ts';
import type { PublishingGroupId } from '../core/ids.ts';
import { toIso } from '../core/instant.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { PublishingGroup } from '../storage/newsroom.ts';
import type { ActionParts } from './parts.ts';
import { unscheduleGroup } from './publishing-groups.ts';

export interface CancelScheduleRequest {
  readonly groupId: PublishingGroupId;
  readonly by: Actor;
}

export type CancelScheduleError = { readonly code: 'schedule-not-found'; readonly groupId: PublishingGroupId };

/**
 * Drops the group; its articles are ready, without a moment. One that could not go out is put aside so. Refuses a group that is public
 * already, was dropped or never was.
 */
export async function cancelSchedule(
  { storage, now }: ActionParts,
  { groupId, by }: CancelScheduleRequest,
): Promise<Result<PublishingGroup, CancelScheduleError>> {
  return await storage.transact(async (writer) => {
    const group = await writer.desk.group(groupId);
    if (group === null || group.publishedAt !== null) return fail({ code: 'schedule-not-found', groupId });
    const { storyId, scheduledFor, failure } = group;
    await writer.desk.removeGroup(groupId);
    const editions = await unscheduleGroup(writer, group);
    if (failure === null) {
      const details = { moment: scheduledFor === null ? '' : toIso(scheduledFor), editions: editions.join(' ') };
      await writer.stories.addEvent({ storyId, articleId: null, at: now(), by, kind: 'schedule-cancelled', details });
    }
    await writer.desk.touch(storyId);
    return ok(group);
  });
}
