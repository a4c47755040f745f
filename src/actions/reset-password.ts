/** Setting a new password by a link. */
import type { Person } from '../core/person.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { passwordResetOf } from './make-password-reset.ts';
import type { ActionParts } from './parts.ts';
import { type LinkError, openLink, spendLink } from './secret-links.ts';

export interface NewPasswordRequest {
  readonly secret: string;
  readonly passwordHash: string;
}

/** Sets the password and ends every session of the person. Refuses a link that does not work, also for somebody who was suspended. */
export async function resetPassword(
  { storage, ids, now }: ActionParts,
  { secret, passwordHash }: NewPasswordRequest,
): Promise<Result<Person, LinkError>> {
  return await storage.transact(async (writer) => {
    const at = now();
    const link = await openLink(writer, secret, { kind: 'password-reset', now: at });
    if (!link.ok) return link;
    const { personId, removesTwoFactor } = passwordResetOf(link.value);
    const person = await writer.people.find(personId);
    if (person === null || person.suspendedAt !== null) return fail({ code: 'link-not-valid' });
    await spendLink(writer, link.value, at);
    await writer.accounts.setPassword(personId, { id: ids.next<'account'>(), hash: passwordHash, at });
    await writer.accounts.endSessions(personId);
    if (removesTwoFactor) await writer.accounts.removeTwoFactor(personId);
    return ok(person);
  });
}
