/** The operations on stories. */
import type { ActionParts } from '../../../actions/parts.ts';
import type { Route } from '../route.ts';
import { addTranslationRoute } from './add-translation.ts';
import { changeStoryRoute } from './change-story.ts';
import { claimArticleRoute } from './claim-article.ts';
import { createStoryRoute } from './create-story.ts';
import { readStoryRoute } from './read-story.ts';
import { readStoryEventsRoute } from './read-story-events.ts';
import { readWritersRoute } from './read-writers.ts';
import { releaseArticleRoute } from './release-article.ts';

/** All of them. */
export function storiesRoutes(parts: ActionParts): readonly Route[] {
  return [
    createStoryRoute(parts),
    readStoryRoute(parts),
    changeStoryRoute(parts),
    addTranslationRoute(parts),
    claimArticleRoute(parts),
    readWritersRoute(parts),
    releaseArticleRoute(parts),
    readStoryEventsRoute(parts),
  ];
}
