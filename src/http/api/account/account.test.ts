import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tag } from '../../../../test/builders.ts';
import { type NewsroomApi, openApi, testSecret } from '../../../../test/newsroom/api.ts';
import { everywhere, sessionCookie } from '../../../../test/newsroom/signed-in.ts';
import { type Newsroom, openNewsroom } from '../../../../test/newsroom.ts';
import { day, later } from '../../../core/instant.ts';

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
    expect((await api.nobody.call('readSession')).answer).toEqual({ person: null, publication: null }));
  it('is the person of the cookie', async () => {
    const someone = await api.signedIn({ name: 'Ines' });
    expect((await someone.call('readSession')).answer).toMatchObject({ person: { name: 'Ines' }, publication: 'The Test' });
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
