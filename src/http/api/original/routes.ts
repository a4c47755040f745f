/** The operations on the original of a story. */
import type { ActionParts } from '../../../actions/parts.ts';
import type { Route } from '../route.ts';
import { readOriginalSwitchRoute } from './read-original-switch.ts';
import { switchOriginalRoute } from './switch-original.ts';

/** All of them. */
export function originalRoutes(parts: ActionParts): readonly Route[] {
  return [readOriginalSwitchRoute(parts), switchOriginalRoute(parts)];
}
