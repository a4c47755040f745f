/** What is remembered, as the API tells it. */
import type { findInMemory } from '../../../contract/memory.ts';
import type { Taken } from '../../../contract/operation.ts';
import { articlePath, encodedPath } from '../../../core/addresses.ts';
import type { FoundEntry } from '../../../storage/memory-storage.ts';

type Use = Taken<typeof findInMemory, 'answer'>['matches'][number]['uses'][number];

/** Where an entry was used, when and by whom. */
export function presentUse({ number, at, by, place, story, to, publicPlace }: FoundEntry): Use {
  const path = publicPlace === null ? null : encodedPath(articlePath(to, publicPlace));
  return { number, at, by: by.name, place: place === null || story === null ? null : { ...place, slugline: story.slugline, path } };
}
