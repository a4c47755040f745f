/** The operations on what readers see of a story. */
import type { ActionParts } from '../../../actions/parts.ts';
import type { Route } from '../route.ts';
import { cancelScheduleRoute } from './cancel-schedule.ts';
import { correctStoryRoute } from './correct-story.ts';
import { followLaterRoute } from './follow-later.ts';
import { publishArticlesRoute } from './publish-articles.ts';
import { publishCorrectionRoute } from './publish-correction.ts';
import { readPublishingRoute } from './read-publishing.ts';
import { readSegmentChangesRoute } from './read-segment-changes.ts';
import { restoreStoryRoute } from './restore-story.ts';
import { scheduleArticlesRoute } from './schedule-articles.ts';
import { setEmbargoRoute } from './set-embargo.ts';
import { spikeStoryRoute } from './spike-story.ts';
import { takeDownArticleRoute } from './take-down-article.ts';
import { takeDownStoryRoute } from './take-down-story.ts';

/** All of them. */
export function publishingRoutes(parts: ActionParts): readonly Route[] {
  return [
    readPublishingRoute(parts),
    readSegmentChangesRoute(parts),
    publishArticlesRoute(parts),
    publishCorrectionRoute(parts),
    scheduleArticlesRoute(parts),
    followLaterRoute(parts),
    cancelScheduleRoute(parts),
    setEmbargoRoute(parts),
    correctStoryRoute(parts),
    takeDownArticleRoute(parts),
    takeDownStoryRoute(parts),
    spikeStoryRoute(parts),
    restoreStoryRoute(parts),
  ];
}
