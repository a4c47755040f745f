/** Changing one's own name and the language of the newsroom. */
import type { PersonId } from '../core/ids.ts';
import type { LanguageTag } from '../core/language.ts';
import type { Person } from '../core/person.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';

export interface AccountChange {
  readonly personId: PersonId;
  readonly name: string;
  /** Null follows the browser. */
  readonly language: LanguageTag | null;
}

/** Changes name and language. Refuses an unknown person. */
export async function changeAccount(
  { storage }: ActionParts,
  { personId, name, language }: AccountChange,
): Promise<Result<Person, { readonly code: 'not-found' }>> {
  return await storage.transact(async ({ people }) => {
    const before = await people.find(personId);
    if (before === null) return fail({ code: 'not-found' });
    const after = { ...before, name, language };
    await people.save(after);
    return ok(after);
  });
}
