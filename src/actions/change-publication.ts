/** The record of the publication: its name, its zone, its colour and its accounts elsewhere. */
import { isSafeAddress } from '../core/body/check.ts';
import type { Publication } from '../core/publication.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';

/** All but the address, which belongs to whoever runs the program. */
export type PublicationRecord = Omit<Publication, 'baseUrl'>;

export type ChangePublicationError =
  | { readonly code: 'name-missing' }
  | { readonly code: 'publication-missing' }
  | { readonly code: 'address-not-safe'; readonly address: string };

/** Changes the record; every page is made anew. Refuses where there is no publication, an empty name, and accounts that are no web addresses. */
export async function changePublication(
  { storage, now }: Pick<ActionParts, 'storage' | 'now'>,
  record: PublicationRecord,
): Promise<Result<Publication, ChangePublicationError>> {
  const name = record.name.trim();
  if (name === '') return fail({ code: 'name-missing' });
  const address = record.sameAs.find((account) => !/^https?:\/\//i.test(account) || !isSafeAddress(account));
  if (address !== undefined) return fail({ code: 'address-not-safe', address });
  return await storage.transact(async (writer) => {
    const before = await writer.publication.find();
    if (before === null) return fail({ code: 'publication-missing' });
    const after: Publication = { ...before, ...record, name };
    if (JSON.stringify(after) === JSON.stringify(before)) return ok(before);
    await writer.publication.save(after);
    await writer.changes.add(now(), { kind: 'publication-changed' });
    return ok(after);
  });
}
