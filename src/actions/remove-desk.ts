/** A desk is dissolved; its stories stay, without a desk. */
import type { DeskId } from '../core/ids.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';

export type RemoveDeskError = { readonly code: 'desk-unknown'; readonly deskId: DeskId };

/** Removes the desk. Refuses an unknown one. */
export async function removeDesk({ storage }: Pick<ActionParts, 'storage'>, deskId: DeskId): Promise<Result<null, RemoveDeskError>> {
  return await storage.transact(async ({ desk }) => {
    if (!(await desk.desks()).some(({ id }) => id === deskId)) return fail({ code: 'desk-unknown', deskId });
    await desk.removeDesk(deskId);
    return ok(null);
  });
}
