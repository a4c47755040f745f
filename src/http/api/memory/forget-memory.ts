import { forgetMemory, subjectOf } from '../../../actions/forget-memory.ts';
import type { ActionParts } from '../../../actions/parts.ts';
import { forgetMemory as operation } from '../../../contract/memory.ts';
import { ok } from '../../../core/result.ts';
import { visitorMay } from '../../visitor.ts';
import { type Route, route } from '../route.ts';

/** Forgets an entry. */
export function forgetMemoryRoute(parts: ActionParts): Route {
  return route(operation, {
    async subjects({ params }) {
      const entry = await parts.storage.read(({ memory }) => memory.find(params.memoryNumber));
      return entry === null ? null : [subjectOf(entry)];
    },
    async run({ params, visitor }) {
      const may: Parameters<typeof forgetMemory>[1]['may'] = (subject) => visitorMay(visitor, 'edit-memory', subject);
      const forgotten = await forgetMemory(parts, { number: params.memoryNumber, may });
      return forgotten.ok ? ok({ forgotten: forgotten.value }) : forgotten;
    },
  });
}
