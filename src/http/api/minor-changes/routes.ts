/** The operations on what was called minor. */
import type { ActionParts } from '../../../actions/parts.ts';
import type { Route } from '../route.ts';
import { readMinorChangesRoute } from './read-minor-changes.ts';
import { takeBackMinorChangeRoute } from './take-back-minor-change.ts';

/** All of them. */
export function minorChangesRoutes(parts: ActionParts): readonly Route[] {
  return [readMinorChangesRoute(parts), takeBackMinorChangeRoute(parts)];
}
