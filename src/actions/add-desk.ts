/** A new desk, behind the others. */
import type { Desk } from '../core/desk.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';

export type AddDeskError = { readonly code: 'name-missing' } | { readonly code: 'desk-exists'; readonly name: string };

/** Adds a desk as the last one. Refuses an empty name and one that a desk has already. */
export async function addDesk(
  { storage, ids }: Pick<ActionParts, 'storage' | 'ids'>,
  { name: given }: Pick<Desk, 'name'>,
): Promise<Result<Desk, AddDeskError>> {
  const name = given.trim();
  if (name === '') return fail({ code: 'name-missing' });
  return await storage.transact(async ({ desk }) => {
    const desks = await desk.desks();
    if (desks.some((other) => other.name === name)) return fail({ code: 'desk-exists', name });
    const added: Desk = { id: ids.next<'desk'>(), name, position: Math.max(0, ...desks.map(({ position }) => position)) + 1 };
    await desk.saveDesk(added);
    return ok(added);
  });
}
