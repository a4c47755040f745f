import { type TestingParts, testMachineService } from '../../../actions/machine-services.ts';
import { testMachineService as operation } from '../../../contract/machine.ts';
import { wholePublication } from '../../../core/permission.ts';
import { fail, ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';

/** Asks a service whether it works; what is wrong with it is part of the answer. */
export function testMachineServiceRoute(parts: TestingParts): Route {
  return route(operation, {
    subjects: async () => [wholePublication],
    async run({ params }) {
      const tested = await testMachineService(parts, params.machineServiceId);
      if (tested.ok) return ok({ ...tested.value, pairs: [...tested.value.pairs], failure: null });
      const { error } = tested;
      if (error.code === 'machine-service-missing') return fail(error);
      return ok({ failure: error, pairs: [], sample: null, account: null });
    },
  });
}
