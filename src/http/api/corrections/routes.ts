/** The operations on corrections as tasks. */
import type { ActionParts } from '../../../actions/parts.ts';
import type { Route } from '../route.ts';
import { dismissCorrectionRoute } from './dismiss-correction.ts';
import { draftCorrectionRoute } from './draft-correction.ts';
import { readCorrectionTasksRoute } from './read-correction-tasks.ts';
import { reopenCorrectionRoute } from './reopen-correction.ts';
import { withdrawCorrectionRoute } from './withdraw-correction.ts';

/** All of them. */
export function correctionRoutes(parts: ActionParts): readonly Route[] {
  return [
    readCorrectionTasksRoute(parts),
    draftCorrectionRoute(parts),
    dismissCorrectionRoute(parts),
    reopenCorrectionRoute(parts),
    withdrawCorrectionRoute(parts),
  ];
}
