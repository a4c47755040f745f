/** A person whose name is printed for the first time. */
import type { Contributor } from '../core/contributor.ts';
import type { LanguageTag } from '../core/language.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { numberedSlug, slugFrom } from '../core/slug.ts';
import { takenAddress } from './contributor-address.ts';
import type { ActionParts } from './parts.ts';

export interface AddContributorRequest {
  readonly name: string;
  /** The language by whose rules the slug is made. */
  readonly edition: LanguageTag;
}

export type AddContributorError = { readonly code: 'name-missing' };

/**
 * Enters a contributor, or gives the one who already has this name, in general or in the edition; names compare without regard to case.
 * A slug that somebody else or a redirect has gets a number.
 * Refuses an empty name.
 */
export async function addContributor(
  { storage, ids }: ActionParts,
  { name: given, edition }: AddContributorRequest,
): Promise<Result<Contributor, AddContributorError>> {
  const name = given.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name === '') return fail({ code: 'name-missing' });
  return await storage.transact(async (writer) => {
    const contributors = await writer.publication.contributors();
    const wanted = name.toLocaleLowerCase(edition);
    const known = contributors.find((one) =>
      [one.name, one.names.get(edition)?.name].some((other) => other?.normalize('NFC').toLocaleLowerCase(edition) === wanted),
    );
    if (known !== undefined) return ok(known);
    const id = ids.next<'contributor'>();
    const wantedSlug = slugFrom(name, edition);
    let number = 1;
    while ((await takenAddress(writer, { id, slug: numberedSlug(wantedSlug, number) })) !== null) number++;
    const contributor: Contributor = { id, slug: numberedSlug(wantedSlug, number), name, names: new Map() };
    await writer.publication.saveContributor(contributor);
    return ok(contributor);
  });
}
