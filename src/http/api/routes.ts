/** Every route of the API. */
import type { ActionParts } from '../../actions/parts.ts';
import type { Route } from './route.ts';

/** What the routes of the API need between them; each resource takes its share. */
export type RouteParts = ActionParts;

/** The routes of all resources. */
export function allRoutes(_parts: RouteParts): readonly Route[] {
  return [];
}
