/** Whether somebody signed in lately: what changes the ways in needs more than a session that was left open. */
import type { PersonId } from '../../../core/ids.ts';
import { day } from '../../../core/instant.ts';
import type { AccountParts } from './parts.ts';

/** True if the session of the request was begun within a day, by whatever way in. */
export async function hasSignedInLately(
  { storage, now, sessionToken }: Pick<AccountParts, 'storage' | 'now' | 'sessionToken'>,
  personId: PersonId,
  headers: Headers,
): Promise<boolean> {
  const token = sessionToken(headers);
  const sessions = await storage.read(({ accounts }) => accounts.sessions(personId));
  const session = sessions.find((each) => each.token === token);
  return session !== undefined && now() - session.createdAt < day;
}
