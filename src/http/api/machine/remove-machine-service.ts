import { removeMachineService } from '../../../actions/machine-services.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { removeMachineService as operation } from '../../../contract/machine.ts';
import { wholePublication } from '../../../core/permission.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';

/** Takes a service away. */
export function removeMachineServiceRoute(parts: ActionParts): Route {
  return route(operation, {
    subjects: async () => [wholePublication],
    async run({ params }) {
      await removeMachineService(parts, params.machineServiceId);
      return ok(undefined);
    },
  });
}
