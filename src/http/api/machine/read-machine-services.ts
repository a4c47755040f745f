import { usageMonth } from '../../../actions/judge-for-machine.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { readMachineServices as operation } from '../../../contract/machine.ts';
import { wholePublication } from '../../../core/permission.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { presentService } from './present.ts';

/** Lists the services, without their keys. */
export function readMachineServicesRoute({ storage, now }: ActionParts): Route {
  return route(operation, {
    subjects: async () => [wholePublication],
    run: async () =>
      await storage.read(async ({ machine }) => {
        const usage = await machine.usage(usageMonth(now()));
        return ok({ services: (await machine.services()).map((service) => presentService(service, usage)) });
      }),
  });
}
