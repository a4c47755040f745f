import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tag } from '../../../../test/builders.ts';
import { type NewsroomApi, openApi, testSecret } from '../../../../test/newsroom/api.ts';
import { everywhere, sessionCookie } from '../../../../test/newsroom/signed-in.ts';
import { type Newsroom, openNewsroom } from '../../../../test/newsroom.ts';
import { day, instant, later } from '../../../core/instant.ts';
import type { Person } from '../../../core/person.ts';

let newsroom: Newsroom;
let api: NewsroomApi;

beforeAll(async () => {
  newsroom = await openNewsroom();
  api = openApi(newsroom);
});
afterAll(() => newsroom.close());

const wire = (moment: number) => new Date(moment).toISOString();

describe('the session', () => {
  it('is nobody without a cookie', async () =>
    expect((await api.nobody.call('readSession')).answer).toEqual({ person: null, publication: null, timeZone: null }));
  it('is the person of the cookie', async () => {
    const someone = await api.signedIn({ name: 'Ines' });
    expect((await someone.call('readSession')).answer).toMatchObject({
      person: { name: 'Ines' },
      publication: 'The Test',
      timeZone: 'Europe/Berlin',
    });
  });
  it('is nobody where the signature of the cookie is wrong', async () => {
    const { person } = await api.signedIn();
    const cookie = await sessionCookie(newsroom.storage, 'another secret', person.id);
    expect((await api.with({ cookie }).call('readSession')).answer.person).toBeNull();
  });
  it('ends when it has expired', async () => {
    const own = await openNewsroom();
    const someone = await openApi(own).signedIn();
    own.wait(5_000 * day);
    expect((await someone.call('readAccount')).code).toBe('not-signed-in');
    await own.close();
  });
  it('counts for nothing beside a key that does not work', async () => {
    const { person } = await api.signedIn();
    const cookie = await sessionCookie(newsroom.storage, testSecret, person.id);
    expect((await api.with({ cookie, authorization: 'Bearer courant_unknown' }).call('readSession')).answer.person).toBeNull();
  });
});

describe('the account', () => {
  it('has its name and language changed', async () => {
    const someone = await api.signedIn();
    const { answer } = await someone.call('changeAccount', { body: { name: 'Ines M.', language: tag('ar') } });
    expect(answer).toMatchObject({ name: 'Ines M.', language: 'ar', grants: someone.person.grants });
  });
  it('says how its person signs in', async () => {
    const someone = await api.signedIn();
    expect((await someone.call('readAccount')).answer).toEqual({ hasPassword: false, hasTwoFactor: false, passkeys: [] });
  });
  it('is out of reach for machines', async () => {
    const machine = await api.machine((await api.signedIn()).person, ['read-desk', 'manage-people']);
    expect((await machine.call('readApiTokens')).code).toBe('not-allowed');
  });
  it('is out of reach for a page of another site', async () => {
    const { person } = await api.signedIn();
    const cookie = await sessionCookie(newsroom.storage, testSecret, person.id);
    const foreign = api.with({ cookie, origin: 'https://evil.example' });
    expect((await foreign.call('changeAccount', { body: { name: 'Mallory', language: null } })).code).toBe('foreign-origin');
  });
});

describe('the password', () => {
  const password = 'a good long password';
  const put = { body: { password } };
  const addPasskey = ({ id }: Person) => {
    const passkey = { id: `passkey-${id}`, public_key: 'k', person_id: id, credential_id: id, counter: 0, device_type: 'singleDevice' };
    const { db } = newsroom.storage.signIn;
    return db
      .withTables<{ passkeys: Record<string, unknown> }>()
      .insertInto('passkeys')
      .values({ ...passkey, backed_up: 0 })
      .execute();
  };
  const signIn = (email: string) => {
    const headers = { 'content-type': 'application/json' };
    return api.nobody.request('/api/auth/sign-in/email', { method: 'POST', headers, body: JSON.stringify({ email, password }) });
  };

  it('is set by whoever has none, stays signed in, and signs in with it', async () => {
    const someone = await api.signedIn();
    expect((await someone.call('setPassword', put)).status).toBe(204);
    expect((await someone.call('readAccount')).answer.hasPassword).toBe(true);
    expect((await signIn(someone.person.email)).status).toBe(200);
  });
  it('is not set where there is one', async () => {
    const someone = await api.signedIn();
    await someone.call('setPassword', put);
    expect((await someone.call('setPassword', put)).code).toBe('password-exists');
  });
  it('is refused where it is short', async () =>
    expect((await (await api.signedIn()).call('setPassword', { body: { password: 'short' } })).code).toBe('bad-request'));
  it('is removed where a passkey remains, and signs nobody in any more', async () => {
    const someone = await api.signedIn();
    await addPasskey(someone.person);
    await someone.call('setPassword', put);
    expect((await someone.call('removePassword')).status).toBe(204);
    expect((await someone.call('readAccount')).answer).toMatchObject({ hasPassword: false, passkeys: [{}] });
    expect((await signIn(someone.person.email)).status).toBe(401);
    expect((await someone.call('removePassword')).code).toBe('not-found');
  });
  it('stays where it is the last way in, as the last passkey does', async () => {
    const someone = await api.signedIn();
    await someone.call('setPassword', put);
    expect((await someone.call('removePassword')).code).toBe('last-way-in');
    await addPasskey(someone.person);
    await someone.call('removePassword');
    const params = { passkeyId: `passkey-${someone.person.id}` };
    expect((await someone.call('removePasskey', { params })).code).toBe('last-way-in');
  });
  it('and the mail address are out of reach for a session that was begun more than a day ago', async () => {
    const own = await openNewsroom({ now: instant(Date.now() + 2 * day) });
    const someone = await openApi(own).signedIn();
    const body = { email: 'newer@test.example' };
    const codes = [
      await someone.call('setPassword', put),
      await someone.call('removePassword'),
      await someone.call('requestNewAddress', { body }),
    ];
    expect(codes.map(({ code }) => code)).toEqual(['sign-in-again', 'sign-in-again', 'sign-in-again']);
    await own.close();
  });
});

describe('sessions', () => {
  it('are listed, and ended one by one', async () => {
    const here = await api.signedIn();
    const elsewhere = api.with({ cookie: await sessionCookie(newsroom.storage, testSecret, here.person.id) });
    const { sessions } = (await here.call('readSignInSessions')).answer;
    expect(sessions.map(({ isThisOne }) => isThisOne).toSorted()).toEqual([false, true]);
    const sessionId = sessions.find(({ isThisOne }) => !isThisOne)?.id ?? '';
    expect((await here.call('endSignInSession', { params: { sessionId } })).status).toBe(204);
    expect((await elsewhere.call('readAccount')).code).toBe('not-signed-in');
    expect((await here.call('readAccount')).code).toBeNull();
  });
  it('of others cannot be ended', async () => {
    const [one, other] = [await api.signedIn(), await api.signedIn()];
    const sessionId = (await other.call('readSignInSessions')).answer.sessions[0]?.id ?? '';
    expect((await one.call('endSignInSession', { params: { sessionId } })).code).toBe('not-found');
    expect((await other.call('readAccount')).code).toBeNull();
  });
  it('are all ended by signing out everywhere', async () => {
    const here = await api.signedIn();
    const elsewhere = api.with({ cookie: await sessionCookie(newsroom.storage, testSecret, here.person.id) });
    await here.call('endSignInSessions');
    expect([(await here.call('readAccount')).code, (await elsewhere.call('readAccount')).code]).toEqual(['not-signed-in', 'not-signed-in']);
  });
});

describe('keys for machines', () => {
  it('are shown once, and only their fingerprint is kept', async () => {
    const someone = await api.signedIn();
    const made = (await someone.call('makeApiToken', { body: { name: 'wire', scopes: ['read-desk'], expiresAt: null } })).answer;
    expect(made.secret).toMatch(/^courant_[\w-]{43}$/);
    const listed = await (await someone.request('/api/account/tokens')).text();
    expect(listed).toContain(made.token.id);
    expect(listed).not.toContain(made.secret);
  });
  it('do what their scopes name and nothing else', async () => {
    const owner = await api.signedIn({ grants: [everywhere('owner')] });
    const allowed = await api.machine(owner.person, ['manage-people']);
    const other = await api.machine(owner.person, ['read-desk', 'publish-article']);
    expect((await allowed.call('readPeople')).code).toBeNull();
    const refused = await other.call('readPeople');
    expect([refused.code, refused.details]).toEqual(['scope-missing', { scope: 'manage-people' }]);
  });
  it('do no more than their person may', async () => {
    const machine = await api.machine((await api.signedIn()).person, ['manage-people']);
    expect((await machine.call('readPeople')).code).toBe('not-allowed');
  });
  it('stop working when they are revoked', async () => {
    const someone = await api.signedIn({ grants: [everywhere('owner')] });
    const body = { name: 'wire', scopes: ['manage-people' as const], expiresAt: null };
    const { secret, token } = (await someone.call('makeApiToken', { body })).answer;
    const machine = api.with({ authorization: `Bearer ${secret}` });
    expect((await machine.call('readPeople')).code).toBeNull();
    await someone.call('revokeApiToken', { params: { apiTokenId: token.id } });
    expect((await machine.call('readPeople')).code).toBe('not-signed-in');
    expect((await someone.call('readApiTokens')).answer.tokens).toEqual([]);
  });
  it('stop working when they expire', async () => {
    const own = await openNewsroom();
    const ownApi = openApi(own);
    const someone = await ownApi.signedIn({ grants: [everywhere('owner')] });
    const body = { name: 'wire', scopes: ['manage-people' as const], expiresAt: wire(later(own.now(), day)) };
    const machine = ownApi.with({ authorization: `Bearer ${(await someone.call('makeApiToken', { body })).answer.secret}` });
    expect((await machine.call('readPeople')).code).toBeNull();
    own.wait(day);
    expect((await machine.call('readPeople')).code).toBe('not-signed-in');
    await own.close();
  });
  it('are refused with an expiry in the past', async () => {
    const body = { name: 'wire', scopes: ['read-desk' as const], expiresAt: wire(newsroom.now()) };
    expect((await (await api.signedIn()).call('makeApiToken', { body })).code).toBe('expiry-in-past');
  });
  it('of others cannot be revoked', async () => {
    const [one, other] = [await api.signedIn(), await api.signedIn()];
    const { token } = (await other.call('makeApiToken', { body: { name: 'wire', scopes: ['read-desk'], expiresAt: null } })).answer;
    expect((await one.call('revokeApiToken', { params: { apiTokenId: token.id } })).code).toBe('not-found');
  });
  it('remember when they were used last', async () => {
    const someone = await api.signedIn({ grants: [everywhere('owner')] });
    const machine = await api.machine(someone.person, ['manage-people']);
    await machine.call('readPeople');
    expect((await someone.call('readApiTokens')).answer.tokens[0]?.lastUsedAt).toBe(newsroom.now());
  });
});
