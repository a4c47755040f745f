/** Takes away what nobody needs any more. */
import type { ActionParts } from '../../actions/parts.ts';
import { tidyUp, tidyUpKind } from '../../actions/tidy-up.ts';
import type { Task } from '../task.ts';

/** The task for the job of each day. */
export function tidyUpTask(parts: ActionParts): Task {
  return {
    kind: tidyUpKind,
    lane: 'slow',
    run: (job, { stopping }) => tidyUp(parts, job, stopping),
  };
}
