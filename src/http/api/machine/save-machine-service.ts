import { saveMachineService } from '../../../actions/machine-services.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { saveMachineService as operation } from '../../../contract/machine.ts';
import { wholePublication } from '../../../core/permission.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';

/** Sets a service up, or changes it. */
export function saveMachineServiceRoute(parts: ActionParts): Route {
  return route(operation, {
    subjects: async () => [wholePublication],
    async run({ params: { machineServiceId: id }, body }) {
      const saved = await saveMachineService(parts, { ...body, id });
      return saved.ok ? ok(undefined) : saved;
    },
  });
}
