/** Editions: a new one begins, or one changes its name, tagline or place. */
import { readAddress } from '../core/address-reading.ts';
import { frontPath } from '../core/addresses.ts';
import type { Edition } from '../core/edition.ts';
import { isFreeEditionTag } from '../core/edition.ts';
import type { LanguageTag } from '../core/language.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';
import { hasEdition } from './public-changes.ts';
import { hasPage } from './thing-at.ts';

export type SaveEditionError =
  | { readonly code: 'name-missing' }
  | { readonly code: 'edition-reserved'; readonly edition: LanguageTag }
  | { readonly code: 'address-taken'; readonly address: string };

/** Saves an edition. Refuses an empty name, a tag whose address belongs to the program, and a new edition of which an address is a redirect. */
export async function saveEdition({ storage, now }: ActionParts, edition: Edition): Promise<Result<Edition, SaveEditionError>> {
  if (edition.name.trim() === '') return fail({ code: 'name-missing' });
  if (!isFreeEditionTag(edition.tag)) return fail({ code: 'edition-reserved', edition: edition.tag });
  return await storage.transact(async (writer) => {
    if (!(await hasEdition(writer, edition.tag))) {
      for (const address of await writer.published.redirectsBelow(frontPath(edition.tag)))
        if (await hasPage(writer, readAddress(address, [edition.tag]))) return fail({ code: 'address-taken', address });
    }
    await writer.publication.saveEdition(edition);
    await writer.changes.add(now(), { kind: 'edition-changed', edition: edition.tag });
    return ok(edition);
  });
}
