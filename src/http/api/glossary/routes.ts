/** The operations on the glossary. */
import type { ActionParts } from '../../../actions/parts.ts';
import type { Route } from '../route.ts';
import { addGlossaryEntryRoute } from './add-glossary-entry.ts';
import { changeGlossaryEntryRoute } from './change-glossary-entry.ts';
import { readGlossaryRoute } from './read-glossary.ts';
import { readGlossaryEntryRoute } from './read-glossary-entry.ts';
import { readTermsRoute } from './read-terms.ts';
import { removeGlossaryEntryRoute } from './remove-glossary-entry.ts';

/** All of them. */
export function glossaryRoutes(parts: ActionParts): readonly Route[] {
  return [
    readGlossaryRoute(parts),
    readGlossaryEntryRoute(parts),
    addGlossaryEntryRoute(parts),
    changeGlossaryEntryRoute(parts),
    removeGlossaryEntryRoute(parts),
    readTermsRoute(parts),
  ];
}
