/** The operations on machine translation. */
import type { TestingParts } from '../../../actions/machine-services.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import type { Route } from '../route.ts';
import { cancelMachineDraftRoute } from './cancel-machine-draft.ts';
import { dismissMachineSuggestionRoute } from './dismiss-machine-suggestion.ts';
import { orderMachineDraftRoute } from './order-machine-draft.ts';
import { readMachineDraftsRoute } from './read-machine-drafts.ts';
import { readMachineOfferRoute } from './read-machine-offer.ts';
import { readMachineServicesRoute } from './read-machine-services.ts';
import { removeMachineServiceRoute } from './remove-machine-service.ts';
import { saveMachineServiceRoute } from './save-machine-service.ts';
import { takeMachineSuggestionRoute } from './take-machine-suggestion.ts';
import { testMachineServiceRoute } from './test-machine-service.ts';

/** What they need. */
export type MachineParts = ActionParts & TestingParts;

/** All of them. */
export function machineRoutes(parts: MachineParts): readonly Route[] {
  return [
    readMachineDraftsRoute(parts),
    readMachineOfferRoute(parts),
    orderMachineDraftRoute(parts),
    cancelMachineDraftRoute(parts),
    takeMachineSuggestionRoute(parts),
    dismissMachineSuggestionRoute(parts),
    readMachineServicesRoute(parts),
    saveMachineServiceRoute(parts),
    removeMachineServiceRoute(parts),
    testMachineServiceRoute(parts),
  ];
}
