import type { ActionParts } from '../../../actions/parts.ts';
import { readWriters } from '../../../contract/stories.ts';
import { may } from '../../../core/permission.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { storySubjects } from './story-subjects.ts';

/** Lists to whom an article can be given. */
export function readWritersRoute({ storage }: Pick<ActionParts, 'storage'>): Route {
  return route(readWriters, {
    subjects: ({ params }) => storySubjects(storage, params.storyId, params.edition),
    async run({ params }) {
      const subjects = (await storySubjects(storage, params.storyId, params.edition)) ?? [];
      const everybody = await storage.read(({ people }) => people.all());
      const writers = everybody.filter(
        ({ suspendedAt, grants }) => suspendedAt === null && subjects.every((subject) => may(grants, 'claim-article', subject)),
      );
      return ok({ people: writers.map(({ id, name }) => ({ id, name })) });
    },
  });
}
