import type { ActionParts } from '../../../actions/parts.ts';
import { readPublishing } from '../../../contract/publishing.ts';
import { type Route, route } from '../route.ts';
import { storySubjects } from '../stories/story-subjects.ts';
import { answerWithStory } from './present.ts';

/** Gives a story as publishing sees it. */
export function readPublishingRoute({ storage }: Pick<ActionParts, 'storage'>): Route {
  return route(readPublishing, {
    subjects: ({ params }) => storySubjects(storage, params.storyId),
    run: ({ params }) => answerWithStory(storage, params.storyId),
  });
}
