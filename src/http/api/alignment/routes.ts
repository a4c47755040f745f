/** The operations on the alignment of a translation. */
import type { ActionParts } from '../../../actions/parts.ts';
import type { Route } from '../route.ts';
import { confirmSegmentsRoute } from './confirm-segments.ts';
import { keepSegmentsRoute } from './keep-segments.ts';
import { linkSegmentRoute } from './link-segment.ts';
import { omitSegmentsRoute } from './omit-segments.ts';
import { readAlignmentRoute } from './read-alignment.ts';
import { unlinkSegmentRoute } from './unlink-segment.ts';

/** All of them. */
export function alignmentRoutes(parts: ActionParts): readonly Route[] {
  return [
    readAlignmentRoute(parts),
    confirmSegmentsRoute(parts),
    linkSegmentRoute(parts),
    unlinkSegmentRoute(parts),
    omitSegmentsRoute(parts),
    keepSegmentsRoute(parts),
  ];
}
