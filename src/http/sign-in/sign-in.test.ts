import { createOTP } from '@better-auth/utils/otp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, type NewsroomApi, openApi } from '../../../test/newsroom/api.ts';
import { bytesOfBase32 } from '../../../test/newsroom/base32.ts';
import { aPerson } from '../../../test/newsroom/signed-in.ts';
import { type Newsroom, openNewsroom } from '../../../test/newsroom.ts';
import type { Person } from '../../core/person.ts';
import { hashPassword } from './password.ts';

const password = 'a good long password';
let newsroom: Newsroom;
let hash: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  hash = await hashPassword(password);
});
afterAll(() => newsroom.close());

/** An API of its own, whose counters nobody else has moved, as it looks from one address of the network. */
let lastClient = 0;
function from(api: NewsroomApi): Caller & { readonly headers: Readonly<Record<string, string>> } {
  lastClient++;
  const headers = { 'x-forwarded-for': `203.0.113.${lastClient}` };
  return { headers, ...api.with(headers) };
}

async function withPassword(person: Partial<Person> = {}): Promise<Person> {
  const entered = await aPerson(newsroom.parts, person);
  await newsroom.storage.transact(({ accounts }) => accounts.setPassword(entered.id, { id: entered.id, hash, at: newsroom.now() }));
  return entered;
}

async function post({ request }: Pick<Caller, 'request'>, path: string, body: unknown) {
  const headers = { 'content-type': 'application/json', origin: 'http://localhost' };
  const response = await request(`/api/auth${path}`, { method: 'POST', body: JSON.stringify(body), headers });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

const signIn = (caller: Pick<Caller, 'request'>, email: string, word = password) =>
  post(caller, '/sign-in/email', { email, password: word });

/** The cookies that an answer sets, as a browser sends them back. */
function cookiesOf(headers: Headers): string {
  const pairs = headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
  return pairs.filter((pair) => !pair.endsWith('=')).join('; ');
}

describe('signing in', () => {
  it('gives a cookie that scripts cannot read, and no token in the answer', async () => {
    const { email } = await withPassword();
    const { status, headers, body } = await signIn(from(openApi(newsroom)), email);
    expect([status, body]).toEqual([200, { needsCode: false }]);
    expect(headers.getSetCookie().find((cookie) => cookie.includes('session_token'))).toMatch(
      /^__Secure-.*; HttpOnly; Secure; SameSite=Lax/,
    );
  });
  it('is known to the API by that cookie', async () => {
    const { email, id } = await withPassword();
    const api = openApi(newsroom);
    const { headers } = await signIn(from(api), email);
    expect((await api.with({ cookie: cookiesOf(headers) }).call('readSession')).answer.person?.id).toBe(id);
  });
  it('takes the address in any case', async () => {
    const { email } = await withPassword({ email: 'ines@paper.example' });
    expect((await signIn(from(openApi(newsroom)), email.toUpperCase())).status).toBe(200);
  });
  it('answers alike for an unknown address, a wrong password, no password and a suspended account', async () => {
    const api = openApi(newsroom);
    const [known, suspended] = [await withPassword(), await withPassword({ suspendedAt: newsroom.now() })];
    const withoutPassword = await aPerson(newsroom.parts);
    const answers = await Promise.all([
      signIn(from(api), 'unknown@test.example'),
      signIn(from(api), known.email, 'a wrong password'),
      signIn(from(api), withoutPassword.email),
      signIn(from(api), suspended.email),
      signIn(from(api), 'no address'),
    ]);
    const first = answers[0];
    expect(first).toMatchObject({ status: 401, body: { error: { code: 'wrong-credentials' } } });
    for (const { status, body, headers } of answers) {
      expect({ status, body }).toEqual({ status: first.status, body: first.body });
      expect(headers.getSetCookie().filter((cookie) => /session_token=[^;]/.test(cookie))).toEqual([]);
    }
  });
  it('is refused after ten wrong passwords from one place, for addresses without an account too, and says how long', async () => {
    const { email } = await withPassword();
    for (const address of [email, 'unknown@test.example']) {
      const caller = from(openApi(newsroom));
      for (let attempt = 0; attempt < 10; attempt++) expect((await signIn(caller, address, 'a wrong password')).status).toBe(401);
      const refused = await signIn(caller, address);
      expect([refused.status, refused.body.error.code]).toEqual([429, 'too-many-requests']);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    }
  });
  it('is counted by the real address of the client: what it says of itself before the proxy is dropped', async () => {
    const { email } = await withPassword();
    const api = openApi(newsroom);
    const attempt = (count: number) =>
      signIn(api.with({ 'x-forwarded-for': `10.9.9.${count}, 198.51.100.7`, 'x-courant-client': `${count}` }), email, 'wrong');
    for (let count = 0; count < 10; count++) await attempt(count);
    expect((await attempt(10)).status).toBe(429);
  });
  it('is refused from a page of another site', async () => {
    const { email } = await withPassword();
    const answer = await signIn(openApi(newsroom).with({ origin: 'https://evil.example' }), email);
    expect([answer.status, answer.body.error.code]).toEqual([403, 'foreign-origin']);
  });
  it('ends with signing out', async () => {
    const { email } = await withPassword();
    const api = openApi(newsroom);
    const cookie = cookiesOf((await signIn(from(api), email)).headers);
    expect((await post(api.with({ cookie }), '/sign-out', {})).status).toBe(200);
    expect((await api.with({ cookie }).call('readSession')).answer.person).toBeNull();
  });
  it('ends at once when an owner suspends the person', async () => {
    const person = await withPassword();
    const api = openApi(newsroom);
    const cookie = cookiesOf((await signIn(from(api), person.email)).headers);
    await newsroom.storage.transact(({ people }) => people.save({ ...person, suspendedAt: newsroom.now() }));
    expect((await api.with({ cookie }).call('readAccount')).code).toBe('not-signed-in');
  });
});

describe('what cannot be reached', () => {
  it.each(['/sign-up/email', '/update-user', '/delete-user', '/request-password-reset', '/list-sessions', '/two-factor/view-backup-codes'])(
    'is %s',
    async (path) => {
      const { status, body } = await post(from(openApi(newsroom)), path, { email: 'new@test.example', password, name: 'New' });
      expect([status, body.error.code]).toEqual([404, 'not-found']);
    },
  );
  it('is anything by a body larger than needed', async () =>
    expect((await signIn(from(openApi(newsroom)), 'x'.repeat(70_000))).status).toBe(413));
});

describe('the password', () => {
  it('is changed with the present one, and ends the other sessions', async () => {
    const { email } = await withPassword();
    const api = openApi(newsroom);
    const here = api.with({ cookie: cookiesOf((await signIn(from(api), email)).headers) });
    const elsewhere = api.with({ cookie: cookiesOf((await signIn(from(api), email)).headers) });
    const change = (currentPassword: string) =>
      post(here, '/change-password', { currentPassword, newPassword: 'another good password', revokeOtherSessions: true });
    expect((await change('a wrong password')).body.error.code).toBe('wrong-password');
    expect((await change(password)).status).toBe(200);
    expect((await elsewhere.call('readSession')).answer.person).toBeNull();
    expect((await signIn(from(api), email, 'another good password')).status).toBe(200);
  });
});

describe('two-factor codes', () => {
  async function withCodes() {
    const person = await withPassword();
    const api = openApi(newsroom);
    const cookie = cookiesOf((await signIn(from(api), person.email)).headers);
    const enabled = await post(api.with({ cookie }), '/two-factor/enable', { password });
    const { totpURI, backupCodes }: { totpURI: string; backupCodes: string[] } = enabled.body;
    const secret = new URL(totpURI).searchParams.get('secret') ?? '';
    const code = () => createOTP(Buffer.from(bytesOfBase32(secret)).toString()).totp();
    const confirmed = await post(api.with({ cookie }), '/two-factor/verify-totp', { code: await code() });
    return { api, person, totpURI, backupCodes, code, cookie: cookiesOf(confirmed.headers) };
  }

  it('are shown once with ten codes for emergencies, under the name of the publication', async () => {
    const { totpURI, backupCodes } = await withCodes();
    expect([new URL(totpURI).searchParams.get('issuer'), backupCodes.length]).toEqual(['The Test', 10]);
  });
  it('are asked for after the password, and let the person in', async () => {
    const { api, person, code } = await withCodes();
    const begun = await signIn(from(api), person.email);
    expect(begun.body).toEqual({ needsCode: true });
    const cookie = cookiesOf(begun.headers);
    expect((await api.with({ cookie }).call('readSession')).answer.person).toBeNull();
    expect((await post(api.with({ cookie }), '/two-factor/verify-totp', { code: '000000' })).body.error.code).toBe('wrong-code');
    const entered = await post(api.with({ cookie }), '/two-factor/verify-totp', { code: await code() });
    expect((await api.with({ cookie: cookiesOf(entered.headers) }).call('readSession')).answer.person?.id).toBe(person.id);
  });
  it('have a code for emergencies work once', async () => {
    const { api, person, backupCodes } = await withCodes();
    const use = async () => {
      const cookie = cookiesOf((await signIn(from(api), person.email)).headers);
      return (await post(api.with({ cookie }), '/two-factor/verify-backup-code', { code: backupCodes[0] })).status;
    };
    expect([await use(), await use()]).toEqual([200, 401]);
  });
  it('can be given up with the password', async () => {
    const { api, person, cookie } = await withCodes();
    expect((await post(api.with({ cookie }), '/two-factor/disable', { password })).status).toBe(200);
    expect((await signIn(from(api), person.email)).body).toEqual({ needsCode: false });
  });
  it('are removed by a reset that was made to', async () => {
    const { api, person } = await withCodes();
    await newsroom.storage.transact(({ accounts }) => accounts.removeTwoFactor(person.id));
    expect((await signIn(from(api), person.email)).body).toEqual({ needsCode: false });
  });
});
