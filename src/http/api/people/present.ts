/** People and invitations as the API shows them. */
import { invitationOf } from '../../../actions/invitation.ts';
import type { Grant } from '../../../core/permission.ts';
import type { Person } from '../../../core/person.ts';
import type { SecretLink } from '../../../storage/newsroom.ts';

/** A person as everybody who is signed in may see oneself. */
export function presentPerson({ id, name, email, language, grants }: Person) {
  return { id, name, email, language, grants: grants.map(presentGrant) };
}

/** A person in the list of all. */
export function presentListedPerson(person: Person) {
  return { ...presentPerson(person), createdAt: person.createdAt, suspendedAt: person.suspendedAt };
}

/** An invitation that waits for an answer. */
export function presentInvitation(link: SecretLink) {
  const { name, email, grants } = invitationOf(link);
  const { fingerprint, madeAt, expiresAt } = link;
  return { fingerprint, name, email, grants: grants.map(presentGrant), madeAt, expiresAt };
}

function presentGrant({ role, editions, sections }: Grant) {
  return { role, editions: presentList(editions), sections: presentList(sections) };
}

function presentList<Value>(values: readonly Value[] | 'all'): Value[] | 'all' {
  return values === 'all' ? 'all' : [...values];
}
