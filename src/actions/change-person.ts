/** Changing what a person is called, may do, and whether the person may come in at all. */
import type { PersonId } from '../core/ids.ts';
import { type Grant, may, wholePublication } from '../core/permission.ts';
import type { Person } from '../core/person.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { ActionParts } from './parts.ts';

export interface PersonChange {
  readonly personId: PersonId;
  readonly name: string;
  readonly grants: readonly Grant[];
  readonly suspended: boolean;
}

export type ChangePersonError = { readonly code: 'not-found' } | { readonly code: 'last-owner' };

/** Changes a person; suspending ends every session. Refuses to leave the publication without an owner at work. */
export async function changePerson(
  { storage, now }: ActionParts,
  { personId, name, grants, suspended }: PersonChange,
): Promise<Result<Person, ChangePersonError>> {
  return await storage.transact(async (writer) => {
    const everybody = await writer.people.all();
    const before = everybody.find(({ id }) => id === personId);
    if (before === undefined) return fail({ code: 'not-found' });
    const after = { ...before, name, grants, suspendedAt: suspended ? (before.suspendedAt ?? now()) : null };
    const others = everybody.filter(({ id }) => id !== personId);
    if (ownsAtWork(before) && ![...others, after].some(ownsAtWork)) return fail({ code: 'last-owner' });
    await writer.people.save(after);
    if (suspended) await writer.accounts.endSessions(personId);
    return ok(after);
  });
}

function ownsAtWork({ grants, suspendedAt }: Person): boolean {
  return suspendedAt === null && may(grants, 'manage-people', wholePublication);
}
