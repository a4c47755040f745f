import { nameTopic as name } from '../../../actions/name-topic.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { nameTopic } from '../../../contract/publication.ts';
import { wholePublication } from '../../../core/permission.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { presentTopic, wantedName } from './present.ts';

/** Names a topic in an edition. */
export function nameTopicRoute(parts: ActionParts): Route {
  return route(nameTopic, {
    subjects: async () => [wholePublication],
    async run({ params: { topicId, edition }, body }) {
      const named = await name(parts, { topicId, edition, name: wantedName(body, edition) });
      return named.ok ? ok(presentTopic(named.value)) : named;
    },
  });
}
