/** Every refusal of the API by its stable code: its HTTP status and what it means. `docs/errors.md` is made from this list. */

interface ErrorDescription {
  readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 503;
  /** What happened and what to do, in one or two sentences. */
  readonly meaning: string;
}

const list = {
  'bad-request': { status: 400, meaning: 'The request is not what the operation takes. `details.problems` names each wrong part.' },
  'not-signed-in': {
    status: 401,
    meaning: 'Nobody is signed in, or the token is unknown, expired or revoked. Sign in again, or make a new token.',
  },
  'not-allowed': { status: 403, meaning: 'Your roles do not allow this here. Ask an owner of the publication for the role.' },
  'scope-missing': { status: 403, meaning: 'The token was made without the scope that this needs. Make a token that has it.' },
  'foreign-origin': { status: 403, meaning: 'A page of another site sent this with your session. Use the newsroom, or a token.' },
  'not-found': { status: 404, meaning: 'There is nothing at this address, or nothing that you may see.' },
  'too-many-requests': { status: 429, meaning: 'Too many attempts. Wait for as many seconds as `Retry-After` says.' },
  'too-large': { status: 413, meaning: 'The request is larger than the operation takes. `details.limit` says how many bytes are taken.' },

  // Signing in, people and their links
  'expiry-in-past': { status: 422, meaning: 'The moment of expiry lies in the past. Choose a later one, or none.' },
  'last-owner': {
    status: 409,
    meaning: 'Somebody must own the publication, and this is the last owner at work. Make another person an owner first.',
  },
  'last-way-in': {
    status: 409,
    meaning: 'Without this passkey nobody could sign in to the account. Add another passkey or a password first.',
  },
  'link-not-valid': {
    status: 410,
    meaning: 'This link was used, has expired, was replaced by a newer one or never existed. Ask for a new one.',
  },
  'passkey-refused': { status: 401, meaning: 'The passkey was not accepted. Try again, or sign in with your password.' },
  'person-exists': { status: 409, meaning: 'Somebody with this mail address is in the newsroom already. Change that person instead.' },
  'sign-in-again': { status: 403, meaning: 'You signed in some time ago. For this, sign out and in again.' },
  'two-factor-expired': { status: 401, meaning: 'The time for the code is over. Begin to sign in again.' },
  'wrong-code': { status: 401, meaning: 'The code is not right. Codes change every half minute: take the newest one.' },
  'wrong-credentials': {
    status: 401,
    meaning: 'The mail address and the password do not belong together. Check both, or ask for a new password.',
  },
  'wrong-password': { status: 422, meaning: 'The present password is not right. Check it and try again.' },

  // Articles
  'draft-moved-on': {
    status: 409,
    meaning:
      'Somebody has written in the article since the revision that you changed. Read it again, and make your change in what is there now.',
  },

  unexpected: { status: 500, meaning: 'Something went wrong on our side; nothing was changed. Please try again.' },
} satisfies Record<string, ErrorDescription>;

export type ErrorCode = keyof typeof list;

export const errors: Readonly<Record<ErrorCode, ErrorDescription>> = list;

/** What every operation may refuse. */
export const sharedErrors: readonly ErrorCode[] = [
  'bad-request',
  'not-signed-in',
  'not-allowed',
  'scope-missing',
  'foreign-origin',
  'not-found',
  'unexpected',
];

/** The body of every refusal. */
export interface ErrorAnswer {
  readonly error: { readonly code: ErrorCode; readonly message: string; readonly details: Readonly<Record<string, unknown>> };
}
