import { addTopic as add } from '../../../actions/add-topic.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { addTopic } from '../../../contract/publication.ts';
import { wholePublication } from '../../../core/permission.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { presentTopic, wantedNames } from './present.ts';

/** Adds a topic. */
export function addTopicRoute(parts: ActionParts): Route {
  return route(addTopic, {
    subjects: async () => [wholePublication],
    async run({ body }) {
      const added = await add(parts, { ...body, names: wantedNames(body.names) });
      return added.ok ? ok(presentTopic(added.value)) : added;
    },
  });
}
