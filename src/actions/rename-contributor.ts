/** Renaming a contributor: the name on every page that prints it, and the address of the person's own page. */
import { contributorPath } from '../core/addresses.ts';
import type { Contributor } from '../core/contributor.ts';
import type { ContributorId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Slug } from '../core/slug.ts';
import type { Writer } from '../storage/storage.ts';
import { takenAddress } from './contributor-address.ts';
import type { ActionParts } from './parts.ts';

export interface RenameContributorRequest {
  readonly contributorId: ContributorId;
  readonly name: string;
  /** What editions print that write the name otherwise; replaces all that was known. */
  readonly names: Contributor['names'];
  readonly slug: Slug;
}

export type RenameContributorError =
  | { readonly code: 'contributor-not-found'; readonly contributorId: ContributorId }
  | { readonly code: 'name-missing' }
  | { readonly code: 'address-taken'; readonly address: string };

/** Renames a contributor; old addresses lead to the new one. Refuses an unknown person, an empty name and a slug that is another's. */
export async function renameContributor(
  { storage, now }: ActionParts,
  { contributorId, name, names, slug }: RenameContributorRequest,
): Promise<Result<Contributor, RenameContributorError>> {
  if (name.trim() === '') return fail({ code: 'name-missing' });
  return await storage.transact(async (writer) => {
    const before = (await writer.publication.contributors()).find(({ id }) => id === contributorId);
    if (before === undefined) return fail({ code: 'contributor-not-found', contributorId });
    const after = { ...before, name, names, slug };
    if (slug !== before.slug) {
      const taken = await takenAddress(writer, after);
      if (taken !== null) return fail({ code: 'address-taken', address: taken });
      await moveAddresses(writer, before, after);
    }
    await writer.publication.saveContributor(after);
    await writer.changes.add(now(), { kind: 'contributor-changed', contributorId });
    return ok(after);
  });
}

/** Turns the old addresses into redirects. */
async function moveAddresses(writer: Writer, before: Contributor, after: Contributor): Promise<void> {
  for (const { tag } of await writer.publication.editions()) {
    await writer.published.removeRedirect(contributorPath(tag, after.slug));
    const from = contributorPath(tag, before.slug);
    await writer.published.saveRedirect({ from, to: { kind: 'contributor', contributorId: after.id, edition: tag } });
  }
}
