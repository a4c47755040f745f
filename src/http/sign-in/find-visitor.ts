/** Finds who asks: a person by the cookie of a session, a machine by its key. */
import { fingerprintOf } from '../../actions/secret-links.ts';
import { hour, type Instant } from '../../core/instant.ts';
import type { Storage } from '../../storage/storage.ts';
import type { FindVisitor, Visitor } from '../visitor.ts';
import { sessionToken } from './session-cookie.ts';

export interface FinderParts {
  readonly storage: Storage;
  readonly now: () => Instant;
  /** What the cookies of sessions are signed with. */
  readonly secret: string;
}

/** The use of a key is remembered no more often than this. */
const noteEvery = hour;

/** A request with an `Authorization` header is a machine's, whatever its cookies say: browsers send cookies by themselves. */
export function visitorFinder(parts: FinderParts): FindVisitor {
  return async (headers) => {
    const authorization = headers.get('authorization');
    return authorization === null ? await bySession(parts, headers) : await byKey(parts, authorization);
  };
}

async function bySession({ storage, now, secret }: FinderParts, headers: Headers): Promise<Visitor | null> {
  if (!headers.has('cookie')) return null;
  const token = sessionToken(headers, secret);
  if (token === null) return null;
  const session = await storage.read(({ accounts }) => accounts.session(token));
  if (session === null || session.expiresAt <= now() || session.person.suspendedAt !== null) return null;
  return { person: session.person, token: null };
}

async function byKey({ storage, now }: FinderParts, authorization: string): Promise<Visitor | null> {
  const secret = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (secret === undefined) return null;
  const fingerprint = fingerprintOf(secret);
  const found = await storage.read(async ({ people }) => {
    const token = await people.apiToken(fingerprint);
    const person = token === null ? null : await people.find(token.personId);
    return token === null || person === null ? null : { token, person };
  });
  if (found === null) return null;
  const { token, person } = found;
  const at = now();
  const works = token.revokedAt === null && (token.expiresAt === null || token.expiresAt > at) && person.suspendedAt === null;
  if (!works) return null;
  if (token.lastUsedAt === null || at - token.lastUsedAt > noteEvery) {
    await storage.transact(({ accounts }) => accounts.noteTokenUse(token.id, at));
  }
  return { person, token: { id: token.id, scopes: token.scopes } };
}
