import type { ActionParts } from '../../../actions/parts.ts';
import { readMachineOffer } from '../../../actions/read-machine-drafts.ts';
import { readMachineOffer as operation } from '../../../contract/machine.ts';
import { ok } from '../../../core/result.ts';
import { type Route, route } from '../route.ts';
import { storySubjects } from '../stories/story-subjects.ts';

/** Says which service would draft a translation of a story, and what that costs. */
export function readMachineOfferRoute(parts: ActionParts): Route {
  return route(operation, {
    subjects: ({ params }) => storySubjects(parts.storage, params.storyId),
    async run({ params: { storyId }, query: { from } }) {
      const found = await parts.storage.read((reader) => readMachineOffer(parts, reader, { storyId, from: from ?? null }));
      return found.ok ? ok({ offer: found.value }) : found;
    },
  });
}
