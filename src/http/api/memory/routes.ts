/** The operations on the translation memory. */
import type { ActionParts } from '../../../actions/parts.ts';
import type { Route } from '../route.ts';
import { findInMemoryRoute } from './find-in-memory.ts';
import { forgetMemoryRoute } from './forget-memory.ts';
import { searchMemoryRoute } from './search-memory.ts';

/** All of them. */
export function memoryRoutes(parts: ActionParts): readonly Route[] {
  return [findInMemoryRoute(parts), searchMemoryRoute(parts), forgetMemoryRoute(parts)];
}
