import { cancelSchedule as cancel } from '../../../actions/cancel-schedule.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { cancelSchedule } from '../../../contract/publishing.ts';
import { actorOf } from '../../visitor.ts';
import { type Route, route } from '../route.ts';
import { answerWithStory } from './present.ts';
import { subjectsOfArticles } from './subjects.ts';

/** Drops a schedule; whoever does must be allowed to schedule each of its articles. */
export function cancelScheduleRoute(parts: ActionParts): Route {
  const { storage } = parts;
  return route(cancelSchedule, {
    async subjects({ params: { storyId, groupId } }) {
      const group = await storage.read((reader) => reader.desk.group(groupId));
      if (group === null || group.storyId !== storyId) return null;
      return await subjectsOfArticles(storage, storyId, group.articles);
    },
    async run({ params: { storyId, groupId }, visitor }) {
      const cancelled = await cancel(parts, { groupId, by: actorOf(visitor) });
      return cancelled.ok ? await answerWithStory(storage, storyId) : cancelled;
    },
  });
}
