/** Calls the endpoints for signing in, which stand beside the operations of the API. */
import { CallError, refusalOf } from './call.ts';

const base = '/api/auth';

/** Signs in with a password. True if a code is needed too. */
export async function signInWithPassword(email: string, password: string): Promise<boolean> {
  const { needsCode } = await post<{ readonly needsCode: boolean }>('/sign-in/email', { email, password });
  return needsCode;
}

/** The second step: a code of the app, or one for emergencies. */
export async function signInWithCode(kind: 'app' | 'emergency', code: string): Promise<void> {
  await post(kind === 'app' ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code', { code: code.trim() });
}

/** Lets the browser offer a passkey, and signs in with it. */
export async function signInWithPasskey(): Promise<void> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const optionsJSON = await get<Parameters<typeof startAuthentication>[0]['optionsJSON']>('/passkey/generate-authenticate-options');
  const response = await fromBrowser(() => startAuthentication({ optionsJSON }));
  await post('/passkey/verify-authentication', { response });
}

/** Ends the session on this device. */
export async function endSession(): Promise<void> {
  await post('/sign-out', {});
}

/** Adds a passkey to the account that is signed in. */
export async function addPasskey(name: string): Promise<void> {
  const response = await newPasskey('');
  await post('/passkey/verify-registration', { response, name });
}

/** Who comes in by a link with a passkey. */
export type Arrival = { readonly secret: string; readonly name: string; readonly language: string | null } & (
  | { readonly kind: 'owner'; readonly email: string }
  | { readonly kind: 'invitation' }
);

/** Comes into the newsroom by a link: makes a passkey, enters the person and signs in. */
export async function arriveWithPasskey(arrival: Arrival): Promise<void> {
  const response = await newPasskey(`?${new URLSearchParams({ context: JSON.stringify(arrival) })}`);
  await post('/passkey/verify-registration?arriving=1', { response, createSession: true });
}

async function newPasskey(query: string) {
  const { startRegistration } = await import('@simplewebauthn/browser');
  const optionsJSON = await get<Parameters<typeof startRegistration>[0]['optionsJSON']>(`/passkey/generate-register-options${query}`);
  return await fromBrowser(() => startRegistration({ optionsJSON }));
}

/** Changes the password; other devices are signed out. */
export async function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  await post('/change-password', { currentPassword, newPassword, revokeOtherSessions: true });
}

/** What an authenticator app needs, and the codes for emergencies. */
export interface BegunTwoFactor {
  readonly totpURI: string;
  readonly backupCodes: readonly string[];
}

/** Begins to set up codes; they are asked for from when one was confirmed with `signInWithCode`. */
export async function beginTwoFactor(password: string | undefined): Promise<BegunTwoFactor> {
  return await post<BegunTwoFactor>('/two-factor/enable', { password });
}

/** Signs in without codes from now on. */
export async function endTwoFactor(password: string | undefined): Promise<void> {
  await post('/two-factor/disable', { password });
}

/** New codes for emergencies; the earlier ones stop working. */
export async function newEmergencyCodes(password: string | undefined): Promise<readonly string[]> {
  const { backupCodes } = await post<Pick<BegunTwoFactor, 'backupCodes'>>('/two-factor/generate-backup-codes', { password });
  return backupCodes;
}

async function fromBrowser<Value>(ask: () => Promise<Value>): Promise<Value> {
  if (!('PublicKeyCredential' in globalThis)) throw new CallError('passkey-impossible');
  try {
    return await ask();
  } catch (error) {
    const isForbidden = error instanceof Error && (error.name === 'SecurityError' || error.name === 'NotSupportedError');
    throw new CallError(isForbidden ? 'passkey-impossible' : 'passkey-stopped');
  }
}

function get<Answer>(path: string): Promise<Answer> {
  return send<Answer>(path, {});
}

function post<Answer = unknown>(path: string, body: unknown): Promise<Answer> {
  return send<Answer>(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

async function send<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(`${base}${path}`, init).catch(() => {
    throw new CallError('offline');
  });
  if (!response.ok) throw await refusalOf(response);
  return await response.json();
}
