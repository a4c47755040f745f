/** Reminds people of deadlines. */
import { remindKind } from '../../actions/notify.ts';
import type { ActionParts } from '../../actions/parts.ts';
import { remindOfDeadline } from '../../actions/remind-of-deadline.ts';
import type { Task } from '../task.ts';

/** The task for the jobs that claims with a deadline add. */
export function remindOfDeadlineTask(parts: Pick<ActionParts, 'storage' | 'now'>): Task {
  return { kind: remindKind, lane: 'now', run: (job) => remindOfDeadline(parts, job) };
}
