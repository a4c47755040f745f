import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { hashPassword } from '../../src/http/sign-in/password.ts';
import { openApi } from '../newsroom/api.ts';
import { missingForSignIn } from '../newsroom/sign-in-tables.ts';
import { everywhere } from '../newsroom/signed-in.ts';
import { type Newsroom, openNewsroom } from '../newsroom.ts';
import { createSchema, type TestSchema } from '../postgres-schema.ts';

let schema: TestSchema;
let newsroom: Newsroom;

beforeAll(async () => {
  schema = await createSchema(inject('postgresUrl'));
  newsroom = await openNewsroom({ database: { postgresUrl: schema.postgresUrl } });
});
afterAll(async () => {
  await newsroom.close();
  await schema.remove();
});

describe('signing in with PostgreSQL', () => {
  it('finds everything that the library wants in our tables', async () => expect(await missingForSignIn(newsroom.storage)).toEqual([]));
  it('works by password, and ends', async () => {
    const api = openApi(newsroom);
    const { person, ...here } = await api.signedIn({ grants: [everywhere('owner')] });
    const password = 'a good long password';
    const hash = await hashPassword(password);
    await newsroom.storage.transact(({ accounts }) => accounts.setPassword(person.id, { id: person.id, hash, at: newsroom.now() }));
    const signIn = await api.nobody.request('/api/auth/sign-in/email', {
      method: 'POST',
      body: JSON.stringify({ email: person.email, password }),
      headers: { 'content-type': 'application/json' },
    });
    expect(signIn.status).toBe(200);
    const cookie = signIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect((await api.with({ cookie }).call('readSession')).answer.person?.id).toBe(person.id);
    expect((await here.call('readSignInSessions')).answer.sessions.length).toBe(2);
    expect((await here.call('readAccount')).answer).toEqual({ hasPassword: true, hasTwoFactor: false, passkeys: [] });
    await here.call('endSignInSessions');
    expect((await api.with({ cookie }).call('readSession')).answer.person).toBeNull();
  });
  it('lets an invited person in', async () => {
    const api = openApi(newsroom);
    const owner = await api.signedIn({ grants: [everywhere('owner')] });
    const body = { name: 'Tom', email: 'tom@test.example', grants: [everywhere('editor')], language: null };
    const link = (await owner.call('invitePerson', { body })).answer.link ?? '';
    const params = { secret: link.split('/').at(-1) ?? '' };
    const accepted = await api.nobody.call('acceptInvitation', {
      params,
      body: { name: 'Tom', password: 'a good long password', language: null },
    });
    expect(accepted.answer).toEqual({ email: 'tom@test.example' });
  });
});
