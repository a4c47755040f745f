/** People for tests: entered with roles, and signed in by a session's cookie or by a machine's key, without waiting for a password. */
import { createHmac, randomBytes } from 'node:crypto';
import { makeApiToken } from '../../src/actions/make-api-token.ts';
import type { ActionParts } from '../../src/actions/parts.ts';
import type { PersonId } from '../../src/core/ids.ts';
import type { Grant, Permission, Role } from '../../src/core/permission.ts';
import type { Person } from '../../src/core/person.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { value } from '../builders.ts';

/** A role everywhere. */
export function everywhere(role: Role): Grant & { readonly editions: 'all'; readonly sections: 'all' } {
  return { role, editions: 'all', sections: 'all' };
}

/** Enters a person with these roles; a publisher everywhere if nothing is said. */
export async function aPerson({ storage, ids, now }: ActionParts, person: Partial<Person> = {}): Promise<Person> {
  const id = person.id ?? ids.next<'person'>();
  const entered: Person = {
    id,
    name: `Person ${id}`,
    email: `${id}@test.example`,
    language: null,
    grants: [everywhere('publisher')],
    createdAt: now(),
    suspendedAt: null,
    ...person,
  };
  await storage.transact(({ people }) => people.save(entered));
  return entered;
}

/** Begins a session of a person, and gives the `Cookie` header of a browser that has it. `secret` is what the server signs sessions with. */
export async function sessionCookie(storage: Storage, secret: string, personId: PersonId): Promise<string> {
  const token = randomBytes(16).toString('hex');
  const { db, type } = storage.signIn;
  const stored = (moment: number) => (type === 'sqlite' ? new Date(moment).toISOString() : new Date(moment));
  const [present, end] = [stored(Date.now()), stored(Date.now() + 30 * 24 * 3_600_000)];
  const session = { id: token, token, person_id: personId, created_at: present, updated_at: present, expires_at: end };
  await db.withTables<{ sign_in_sessions: Record<string, unknown> }>().insertInto('sign_in_sessions').values(session).execute();
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return `courant.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}

/** Makes a key with these scopes, and gives the `Authorization` header of a machine that has it. */
export async function bearer(parts: ActionParts, personId: PersonId, scopes: readonly Permission[]): Promise<string> {
  const request = { personId, name: 'a machine', scopes, expiresAt: null };
  const { secret } = value(await makeApiToken({ ...parts, newSecret: () => randomBytes(32).toString('base64url') }, request));
  return `Bearer ${secret}`;
}
