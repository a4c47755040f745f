/** How a person comes into the newsroom: once, by a link, with a way to sign in. */
import type { LanguageTag } from '../core/language.ts';
import type { Grant } from '../core/permission.ts';
import type { Person } from '../core/person.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Writer } from '../storage/storage.ts';
import type { ActionParts } from './parts.ts';

/** What a person says of oneself. The hash is null for somebody who comes with a passkey, which sign-in enters right afterwards. */
export interface Arrival {
  readonly name: string;
  readonly language: LanguageTag | null;
  readonly passwordHash: string | null;
}

export interface Entrance extends Arrival {
  readonly email: string;
  readonly grants: readonly Grant[];
}

export type EntranceError = { readonly code: 'person-exists'; readonly email: string };

/** Enters a person. Refuses an address that somebody has already. */
export async function enterPerson(
  { people, accounts }: Writer,
  { ids, now }: ActionParts,
  { name, email, language, grants, passwordHash }: Entrance,
): Promise<Result<Person, EntranceError>> {
  if ((await people.findByEmail(email)) !== null) return fail({ code: 'person-exists', email });
  const at = now();
  const person: Person = { id: ids.next<'person'>(), name, email, language, grants, createdAt: at, suspendedAt: null };
  await people.save(person);
  if (passwordHash !== null) await accounts.setPassword(person.id, { id: ids.next<'account'>(), hash: passwordHash, at });
  return ok(person);
}
