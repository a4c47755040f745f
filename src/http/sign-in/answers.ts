/** What of the library for sign-in can be reached, and how its answers become ours: no tokens in bodies, refusals from the list. */
import { z } from 'zod';
import type { ErrorCode } from '../../contract/errors.ts';
import { refusal } from '../api/answer.ts';

type Gives = (answer: unknown) => unknown;

const nothing: Gives = () => ({});
const everything: Gives = (answer) => answer;
const begun = z.object({ twoFactorRedirect: z.boolean().optional() });
const codes = z.object({ totpURI: z.string().optional(), backupCodes: z.array(z.string()) });

/** The endpoints that are used, with what is handed on of their answers. Cookies always are. */
const endpoints: Readonly<Record<string, Gives>> = {
  'POST /sign-in/email': (answer) => ({ needsCode: begun.parse(answer).twoFactorRedirect === true }),
  'POST /sign-out': nothing,
  'POST /change-password': nothing,
  'POST /two-factor/enable': (answer) => codes.parse(answer),
  'POST /two-factor/disable': nothing,
  'POST /two-factor/verify-totp': nothing,
  'POST /two-factor/verify-backup-code': nothing,
  'POST /two-factor/generate-backup-codes': (answer) => codes.parse(answer),
  'GET /passkey/generate-register-options': everything,
  'POST /passkey/verify-registration': nothing,
  'GET /passkey/generate-authenticate-options': everything,
  'POST /passkey/verify-authentication': nothing,
};

/** What is handed on of an endpoint's answer; null if it cannot be reached. */
export function endpointAt(method: string, path: string): Gives | null {
  return endpoints[`${method} ${path}`] ?? null;
}

/** The library's codes that say more than their status does. One answer for every reason why somebody may not sign in. */
const codeOf: Readonly<Record<string, ErrorCode>> = {
  INVALID_EMAIL_OR_PASSWORD: 'wrong-credentials',
  INVALID_EMAIL: 'wrong-credentials',
  FAILED_TO_CREATE_SESSION: 'wrong-credentials',
  INVALID_PASSWORD: 'wrong-password',
  CREDENTIAL_ACCOUNT_NOT_FOUND: 'wrong-password',
  INVALID_CODE: 'wrong-code',
  INVALID_BACKUP_CODE: 'wrong-code',
  INVALID_TWO_FACTOR_COOKIE: 'two-factor-expired',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'two-factor-expired',
  ACCOUNT_TEMPORARILY_LOCKED: 'too-many-requests',
  CHALLENGE_NOT_FOUND: 'passkey-refused',
  PASSKEY_NOT_FOUND: 'passkey-refused',
  AUTHENTICATION_FAILED: 'passkey-refused',
  UNABLE_TO_CREATE_SESSION: 'passkey-refused',
  FAILED_TO_VERIFY_REGISTRATION: 'passkey-refused',
  SESSION_NOT_FRESH: 'sign-in-again',
  UNAUTHORIZED: 'not-signed-in',
  INVALID_ORIGIN: 'foreign-origin',
  MISSING_OR_NULL_ORIGIN: 'foreign-origin',
  CROSS_SITE_NAVIGATION_LOGIN_BLOCKED: 'foreign-origin',
  LINK_NOT_VALID: 'link-not-valid',
  PERSON_EXISTS: 'person-exists',
};

const statusCodes: Readonly<Record<number, ErrorCode>> = {
  400: 'bad-request',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  415: 'bad-request',
  429: 'too-many-requests',
};

const failure = z.object({ code: z.string().optional(), message: z.string().optional() });

/** An answer of the library as one of ours. */
export async function translated(answer: Response, gives: Gives): Promise<Response> {
  const body: unknown = await answer.json().catch(() => null);
  const headers = new Headers(answer.headers.getSetCookie().map((cookie) => ['Set-Cookie', cookie]));
  if (answer.ok) return Response.json(gives(body), { headers });
  const { code = '', message } = failure.catch({}).parse(body);
  const ours = codeOf[code] ?? statusCodes[answer.status] ?? 'unexpected';
  const wait = answer.headers.get('x-retry-after');
  const refused = refusal(
    ours,
    ours === 'bad-request' ? { problems: [message ?? code] } : {},
    wait === null ? {} : { 'Retry-After': wait },
  );
  for (const cookie of headers.getSetCookie()) refused.headers.append('Set-Cookie', cookie);
  return refused;
}
