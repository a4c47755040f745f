/** An entry of the glossary is taken away. */
import type { GlossaryEntryId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';

export type RemoveGlossaryEntryError = { readonly code: 'not-found' };

/** Takes it away with its terms. Refuses an unknown one. */
export async function removeGlossaryEntry(
  { storage }: Pick<ActionParts, 'storage'>,
  id: GlossaryEntryId,
): Promise<Result<Record<string, never>, RemoveGlossaryEntryError>> {
  return await storage.transact(async ({ glossary }) => {
    if ((await glossary.find(id)) === null) return fail({ code: 'not-found' });
    await glossary.remove(id);
    return ok({});
  });
}
