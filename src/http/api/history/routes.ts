/** The operations on an article's history. */
import type { ActionParts } from '../../../actions/parts.ts';
import type { Route } from '../route.ts';
import { compareRevisionsRoute } from './compare-revisions.ts';
import { readRevisionRoute } from './read-revision.ts';
import { readRevisionsRoute } from './read-revisions.ts';
import { restoreRevisionRoute } from './restore-revision.ts';

/** All of them. */
export function historyRoutes(parts: ActionParts): readonly Route[] {
  return [readRevisionsRoute(parts), readRevisionRoute(parts), compareRevisionsRoute(parts), restoreRevisionRoute(parts)];
}
