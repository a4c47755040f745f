/** What the actions on contributors have in common: whether a slug is free for a person. */
import { contributorPath } from '../core/addresses.ts';
import type { Contributor } from '../core/contributor.ts';
import type { Reader } from '../storage/storage.ts';

/** The first address under this slug that is somebody else's or leads elsewhere; null if the person may have the slug in every edition. */
export async function takenAddress(reader: Reader, { id, slug }: Pick<Contributor, 'id' | 'slug'>): Promise<string | null> {
  const isOthers = (await reader.publication.contributors()).some((other) => other.id !== id && other.slug === slug);
  for (const { tag } of await reader.publication.editions()) {
    const address = contributorPath(tag, slug);
    const to = (await reader.published.redirect(address))?.to;
    if (isOthers || (to !== undefined && !(to.kind === 'contributor' && to.contributorId === id))) return address;
  }
  return null;
}
