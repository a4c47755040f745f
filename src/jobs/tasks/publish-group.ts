/** Publishes a group at its moment. */
import type { ActionParts } from '../../actions/parts.ts';
import { publishScheduled } from '../../actions/publish-scheduled.ts';
import { publishGroupKind } from '../../actions/schedule-articles.ts';
import type { PublishingGroupId } from '../../core/ids.ts';
import type { Task } from '../task.ts';

/** The task for the jobs that scheduling adds. */
export function publishGroup(parts: ActionParts): Task {
  return {
    kind: publishGroupKind,
    lane: 'now',
    async run({ details }) {
      await publishScheduled(parts, { groupId: String(details['groupId']) as PublishingGroupId });
    },
  };
}
