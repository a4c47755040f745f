/** Tells the desk that the right to show a picture has ended. */
import type { ActionParts } from '../../actions/parts.ts';
import { tellRightEnded, tellRightEndedKind } from '../../actions/tell-right-ended.ts';
import type { PictureId } from '../../core/ids.ts';
import { instant } from '../../core/instant.ts';
import type { Task } from '../task.ts';

/** The task for the jobs that giving a licence adds. */
export function tellRightEndedTask(parts: ActionParts): Task {
  return {
    kind: tellRightEndedKind,
    lane: 'now',
    async run({ details }) {
      await tellRightEnded(parts, { pictureId: String(details['pictureId']) as PictureId, endedAt: instant(Number(details['endedAt'])) });
    },
  };
}
