/** A desk gets another name or another place in lists. */
import type { Desk } from '../core/desk.ts';
import type { DeskId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { AddDeskError } from './add-desk.ts';
import type { ActionParts } from './parts.ts';

export type ChangeDeskError = AddDeskError | { readonly code: 'desk-unknown'; readonly deskId: DeskId };

/** Changes the desk. Refuses an unknown one, an empty name and one that another desk has. */
export async function changeDesk(
  { storage }: Pick<ActionParts, 'storage'>,
  { id, name: given, position }: Desk,
): Promise<Result<Desk, ChangeDeskError>> {
  const name = given.trim();
  if (name === '') return fail({ code: 'name-missing' });
  return await storage.transact(async ({ desk }) => {
    const desks = await desk.desks();
    if (!desks.some((other) => other.id === id)) return fail({ code: 'desk-unknown', deskId: id });
    if (desks.some((other) => other.id !== id && other.name === name)) return fail({ code: 'desk-exists', name });
    const changed: Desk = { id, name, position };
    await desk.saveDesk(changed);
    return ok(changed);
  });
}
