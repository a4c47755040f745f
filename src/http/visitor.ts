/** Who is asking: a person with a session, or a machine with a person's token. */
import type { Actor } from '../core/article.ts';
import type { ApiTokenId } from '../core/ids.ts';
import { may, type Permission, type Subject } from '../core/permission.ts';
import type { Person } from '../core/person.ts';

export interface Visitor {
  readonly person: Person;
  /** The token, if a machine asks: it may do what its scopes name and its person may do. */
  readonly token: { readonly id: ApiTokenId; readonly scopes: readonly Permission[] } | null;
}

/** Finds who asks, by the headers of a request; null for nobody. A suspended person is nobody. */
export type FindVisitor = (headers: Headers) => Promise<Visitor | null>;

/** The visitor as histories name whoever did something. */
export function actorOf({ person }: Visitor): Actor {
  return { kind: 'person', name: person.name };
}

/** True if the visitor may do this here. */
export function visitorMay({ person, token }: Visitor, permission: Permission, subject: Subject): boolean {
  return (token === null || token.scopes.includes(permission)) && may(person.grants, permission, subject);
}
