/** The operations on translations that are made with another program. */
import type { ActionParts } from '../../../actions/parts.ts';
import type { Route } from '../route.ts';
import { exportXliffRoute } from './export-xliff.ts';
import { importXliffRoute } from './import-xliff.ts';

/** All of them. */
export function xliffRoutes(parts: ActionParts): readonly Route[] {
  return [exportXliffRoute(parts), importXliffRoute(parts)];
}
