/** Operations about oneself: the own name, sessions, and keys for programs. */
import { z } from 'zod';
import { permission } from './grants.ts';
import { operation } from './operation.ts';
import { email, password } from './people.ts';
import { person } from './session.ts';
import { apiTokenId, edition, moment, name } from './values.ts';

const passkey = z.object({ id: z.string(), name: z.string().nullable(), createdAt: moment.nullable() });

const apiToken = z.object({
  id: apiTokenId,
  name: z.string(),
  scopes: z.array(permission),
  createdAt: moment,
  expiresAt: moment.nullable(),
  lastUsedAt: moment.nullable(),
});

export const changeAccount = operation('changeAccount', {
  summary: 'Changes the own name and the language of the newsroom; null follows the browser.',
  access: 'signed-in',
  body: z.object({ name, language: edition.nullable() }),
  answer: person,
  errors: [],
});

export const readAccount = operation('readAccount', {
  summary: 'Says how one signs in: password, two-factor codes, passkeys.',
  access: 'signed-in',
  answer: z.object({ hasPassword: z.boolean(), hasTwoFactor: z.boolean(), passkeys: z.array(passkey) }),
  errors: [],
});

export const setPassword = operation('setPassword', {
  summary: 'Gives an account without a password its first one. Needs that one signed in within a day.',
  access: 'signed-in',
  body: z.object({ password }),
  errors: ['password-exists', 'sign-in-again'],
});

export const removePassword = operation('removePassword', {
  summary: 'Removes the password; a passkey must remain. Needs that one signed in within a day.',
  access: 'signed-in',
  errors: ['last-way-in', 'sign-in-again'],
});

export const requestNewAddress = operation('requestNewAddress', {
  summary:
    'Asks for a link, mailed to another address, that makes it the own one. The answer is the same whether somebody has the address or not.',
  access: 'signed-in',
  body: z.object({ email }),
  /** Whether there is a mail server at all: without one, an owner makes the link. */
  answer: z.object({ hasMail: z.boolean() }),
  errors: ['sign-in-again', 'too-many-requests'],
});

export const removePasskey = operation('removePasskey', {
  summary: 'Removes a passkey. The last way to sign in stays.',
  access: 'signed-in',
  params: z.object({ passkeyId: z.string().min(1).max(100) }),
  errors: ['last-way-in'],
});

export const readSignInSessions = operation('readSignInSessions', {
  summary: 'Lists where one is signed in.',
  access: 'signed-in',
  answer: z.object({
    sessions: z.array(
      z.object({
        id: z.string(),
        isThisOne: z.boolean(),
        userAgent: z.string(),
        createdAt: moment,
        usedAt: moment,
      }),
    ),
  }),
  errors: [],
});

export const endSignInSession = operation('endSignInSession', {
  summary: 'Signs out in one place.',
  access: 'signed-in',
  params: z.object({ sessionId: z.string().min(1).max(100) }),
  errors: [],
});

export const endSignInSessions = operation('endSignInSessions', {
  summary: 'Signs out everywhere, here too.',
  access: 'signed-in',
  errors: [],
});

export const readApiTokens = operation('readApiTokens', {
  summary: 'Lists the own keys for programs that still work.',
  access: 'signed-in',
  answer: z.object({ tokens: z.array(apiToken) }),
  errors: [],
});

export const makeApiToken = operation('makeApiToken', {
  summary: 'Makes a key for a machine. It may do what its scopes name and its person may do, and is shown this once.',
  access: 'signed-in',
  body: z.object({ name, scopes: z.array(permission).min(1), expiresAt: moment.nullable() }),
  answer: z.object({ token: apiToken, secret: z.string() }),
  errors: ['expiry-in-past'],
});

export const revokeApiToken = operation('revokeApiToken', {
  summary: 'Makes a key stop working.',
  access: 'signed-in',
  params: z.object({ apiTokenId }),
  errors: [],
});
