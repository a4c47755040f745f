/** Has machine drafts written by their services. */
import { type CarryingParts, carryOutMachineDraft } from '../../actions/carry-out-machine-draft.ts';
import { machineDraftKind } from '../../actions/order-machine-draft.ts';
import type { MachineDraftId } from '../../core/ids.ts';
import { type Task, TryLater } from '../task.ts';

/** After how many beginnings a draft is told to have failed. */
const mostTries = 6;

/** The task for the jobs that ordering a draft adds. A service that is busy or away is asked again later, when it says or a little later each time. */
export function translateByMachine(parts: CarryingParts): Task {
  return {
    kind: machineDraftKind,
    lane: 'outside',
    async run({ details, attempts }, { progress, stopping }) {
      const draftId = String(details['draftId']) as MachineDraftId;
      const carried = await carryOutMachineDraft(parts, { draftId, signal: stopping, isLast: attempts >= mostTries, progress });
      if (!carried.ok)
        throw new TryLater(`${carried.error.failure.code}: ${carried.error.failure.said}`, carried.error.failure.retryAfter ?? 0);
    },
  };
}
