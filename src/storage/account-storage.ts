/** What sign-in keeps of people: sessions, passwords, passkeys, two-factor codes. The library for sign-in makes them; we look at them and end them. */
import type { ApiTokenId, PersonId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { Person } from '../core/person.ts';

export interface AccountReader {
  /** The person of a session by its token, whether it has expired or not. One indexed query: it runs for every request. */
  session(token: string): Promise<{ readonly id: string; readonly person: Person; readonly expiresAt: Instant } | null>;
  /** Where a person is signed in, the newest first. */
  sessions(personId: PersonId): Promise<readonly SignInSession[]>;
  /** How a person can sign in. */
  waysIn(personId: PersonId): Promise<WaysIn>;
}

export interface AccountWriter {
  /** Gives a person this password in place of any other. */
  setPassword(personId: PersonId, password: NewPassword): Promise<void>;
  /** Has the person come in without a password from now on. */
  removePassword(personId: PersonId): Promise<void>;
  /** Ends one session of a person; false if there is none. */
  endSession(personId: PersonId, sessionId: string): Promise<boolean>;
  endSessions(personId: PersonId): Promise<void>;
  removePasskey(personId: PersonId, passkeyId: string): Promise<void>;
  /** Has the person sign in without codes again. */
  removeTwoFactor(personId: PersonId): Promise<void>;
  /** Remembers when a machine's key was last used, and touches nothing else of it. */
  noteTokenUse(id: ApiTokenId, at: Instant): Promise<void>;
}

export interface SignInSession {
  readonly id: string;
  readonly token: string;
  readonly userAgent: string;
  readonly createdAt: Instant;
  readonly usedAt: Instant;
  readonly expiresAt: Instant;
}

export interface WaysIn {
  readonly hasPassword: boolean;
  readonly hasTwoFactor: boolean;
  readonly passkeys: readonly { readonly id: string; readonly name: string | null; readonly createdAt: Instant | null }[];
}

/** A password as it is kept: never itself, only its hash. */
export interface NewPassword {
  /** Of the row, if the person had no password. */
  readonly id: string;
  readonly hash: string;
  readonly at: Instant;
}
