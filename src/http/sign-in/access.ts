/** Who comes in, joined: sign-in, and what the routes about people and accounts need of it. */
import type { SecretParts } from '../../actions/secret-links.ts';
import type { Mailer } from '../../mail/mailer.ts';
import type { AccountParts } from '../api/account/parts.ts';
import type { PeopleParts } from '../api/people/parts.ts';
import type { Logger } from '../log.ts';
import { sessionToken } from './session-cookie.ts';
import { createSignIn, type SignIn } from './sign-in.ts';

export interface AccessParts extends SecretParts {
  readonly log: Logger;
  /** What sessions are signed with. */
  readonly secret: string;
  readonly mailer: Mailer | null;
}

export interface Access extends Pick<SignIn, 'routes' | 'findVisitor'> {
  /** For the routes of the API. */
  readonly parts: PeopleParts & AccountParts;
  /** Resolves when everything is done that was begun after an answer. */
  settled(): Promise<void>;
}

/** Joins sign-in, people and accounts to the database. */
export function createAccess({ secret, ...parts }: AccessParts): Access {
  const { storage, ids, now, newSecret, log, mailer } = parts;
  const { routes, findVisitor, prolong } = createSignIn({ storage, ids, now, log, secret });
  const underWay = new Set<Promise<void>>();
  const inBackground = (work: Promise<void>): void => {
    const done = work
      .catch((error: unknown) => log.error({ err: error }, 'something that was begun after an answer failed'))
      .finally(() => underWay.delete(done));
    underWay.add(done);
  };
  return {
    routes,
    findVisitor,
    parts: { storage, ids, now, newSecret, log, mailer, inBackground, prolong, sessionToken: (headers) => sessionToken(headers, secret) },
    settled: async () => void (await Promise.all(underWay)),
  };
}
