import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tag } from '../../../../test/builders.ts';
import { openApi } from '../../../../test/newsroom/api.ts';
import { everywhere } from '../../../../test/newsroom/signed-in.ts';
import { type Newsroom, openNewsroom } from '../../../../test/newsroom.ts';
import { makeOwnerLink } from '../../../actions/make-owner-link.ts';
import { fingerprintOf } from '../../../actions/secret-links.ts';
import type { PersonId } from '../../../core/ids.ts';
import { day, instant } from '../../../core/instant.ts';
import type { Letter } from '../../../mail/letters.ts';

const password = 'a good long password';
let newsroom: Newsroom;
const letters: { readonly to: string; readonly letter: Letter }[] = [];
let mailWorks = true;
const mailer = {
  async send(to: string, letter: Letter) {
    if (!mailWorks) throw new Error('the mail server is gone');
    letters.push({ to, letter });
  },
  close: () => undefined,
};

beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

/** A newspaper that nobody owns yet, with its API. */
async function withoutOwner(): Promise<{ readonly own: Newsroom; readonly api: ReturnType<typeof openApi> }> {
  const own = await openNewsroom();
  return { own, api: openApi(own) };
}

const secretIn = (text: string) => /\/newsroom\/[\w-]+\/([\w-]+)/.exec(text)?.[1] ?? '';
let count = 0;
const anAddress = () => `someone${++count}@test.example`;

async function ownerLink({ parts }: Newsroom): Promise<string> {
  const made = await makeOwnerLink({ ...parts, newSecret: () => `owner-secret-${++count}` });
  return made?.secret ?? '';
}

describe('the first run', () => {
  const ines = { name: 'Ines Marlow', email: 'Ines@Test.example', password, language: null };

  it('makes the holder of the link the owner, who can then sign in', async () => {
    const { own, api } = await withoutOwner();
    const params = { secret: await ownerLink(own) };
    expect((await api.nobody.call('readOwnerLink', { params })).answer).toEqual({ publication: 'The Test' });
    expect((await api.nobody.call('becomeOwner', { params, body: ines })).answer).toEqual({ email: 'ines@test.example' });
    const [owner] = await own.storage.read(({ people }) => people.all());
    expect(owner?.grants).toEqual([everywhere('owner')]);
    const body = JSON.stringify({ email: 'ines@test.example', password });
    const signIn = await api.nobody.request('/api/auth/sign-in/email', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect([signIn.status, await signIn.json()]).toEqual([200, { needsCode: false }]);
    await own.close();
  });
  it('takes the link once', async () => {
    const { own, api } = await withoutOwner();
    const params = { secret: await ownerLink(own) };
    await api.nobody.call('becomeOwner', { params, body: ines });
    expect((await api.nobody.call('becomeOwner', { params, body: { ...ines, email: anAddress() } })).code).toBe('link-not-valid');
    await own.close();
  });
  it('has the newest link alone work', async () => {
    const { own, api } = await withoutOwner();
    const [older, newer] = [await ownerLink(own), await ownerLink(own)];
    const codes = await Promise.all(
      [older, newer].map(async (secret) => (await api.nobody.call('readOwnerLink', { params: { secret } })).code),
    );
    expect(codes).toEqual(['link-not-valid', null]);
    await own.close();
  });
  it('ends a day after the start', async () => {
    const { own, api } = await withoutOwner();
    const params = { secret: await ownerLink(own) };
    own.wait(day);
    expect((await api.nobody.call('becomeOwner', { params, body: ines })).code).toBe('link-not-valid');
    await own.close();
  });
  it('makes no link once somebody owns the publication', async () => {
    const { own, api } = await withoutOwner();
    await api.signedIn({ grants: [everywhere('owner')] });
    expect(await ownerLink(own)).toBe('');
    await own.close();
  });
  it('keeps only the fingerprint of the secret', async () => {
    const { own } = await withoutOwner();
    const secret = await ownerLink(own);
    const [link] = await own.storage.read(({ people }) => people.openLinks('owner', own.now()));
    expect(link?.fingerprint).toBe(fingerprintOf(secret));
    expect(JSON.stringify(link)).not.toContain(secret);
    await own.close();
  });
  it('refuses a short password', async () => {
    const { own, api } = await withoutOwner();
    const params = { secret: await ownerLink(own) };
    expect((await api.nobody.call('becomeOwner', { params, body: { ...ines, password: 'short' } })).code).toBe('bad-request');
    await own.close();
  });
});

describe('invitations', () => {
  const translator = { role: 'translator' as const, editions: [tag('de')], sections: 'all' as const };
  const invite = (email: string) => ({ name: 'Tom Okafor', email, grants: [translator], language: tag('de') });

  it('show the link to the inviter where there is no mail server', async () => {
    const owner = await openApi(newsroom).signedIn({ grants: [everywhere('owner')] });
    const { answer } = await owner.call('invitePerson', { body: invite(anAddress()) });
    expect([answer.mail, answer.link]).toEqual([
      'none',
      expect.stringMatching(/^https:\/\/test\.example\/newsroom\/invitation\/[\w-]{40,}$/),
    ]);
  });
  it('go by mail in the language of the person, and are not shown', async () => {
    const owner = await openApi(newsroom, { mailer }).signedIn({ grants: [everywhere('owner')] });
    const email = anAddress();
    const { answer } = await owner.call('invitePerson', { body: invite(email) });
    expect([answer.mail, answer.link]).toEqual(['sent', null]);
    expect(letters.at(-1)).toMatchObject({
      to: email,
      letter: { language: 'de', subject: 'Ihre Einladung in die Redaktion von The Test' },
    });
  });
  it('are shown where the mail server does not take them', async () => {
    const owner = await openApi(newsroom, { mailer }).signedIn({ grants: [everywhere('owner')] });
    mailWorks = false;
    const { answer } = await owner.call('invitePerson', { body: invite(anAddress()) });
    mailWorks = true;
    expect([answer.mail, answer.link === null]).toEqual(['failed', false]);
  });
  it('let a person in with the roles that were given, once', async () => {
    const api = openApi(newsroom);
    const owner = await api.signedIn({ grants: [everywhere('owner')] });
    const email = anAddress();
    const params = { secret: secretIn((await owner.call('invitePerson', { body: invite(email) })).answer.link ?? '') };
    expect((await api.nobody.call('readInvitation', { params })).answer).toEqual({
      publication: 'The Test',
      name: 'Tom Okafor',
      email,
      language: 'de',
    });
    const body = { name: 'Thomas Okafor', password, language: null };
    expect((await api.nobody.call('acceptInvitation', { params, body })).answer).toEqual({ email });
    const person = await newsroom.storage.read(({ people }) => people.findByEmail(email));
    expect(person).toMatchObject({ name: 'Thomas Okafor', language: 'de', grants: [translator] });
    expect((await api.nobody.call('acceptInvitation', { params, body })).code).toBe('link-not-valid');
  });
  it('end after a week', async () => {
    const own = await openNewsroom();
    const api = openApi(own);
    const owner = await api.signedIn({ grants: [everywhere('owner')] });
    const params = { secret: secretIn((await owner.call('invitePerson', { body: invite(anAddress()) })).answer.link ?? '') };
    own.wait(7 * day - 1);
    expect((await api.nobody.call('readInvitation', { params })).code).toBeNull();
    own.wait(1);
    expect((await api.nobody.call('readInvitation', { params })).code).toBe('link-not-valid');
    await own.close();
  });
  it('stop working when the address is invited again, or they are withdrawn', async () => {
    const api = openApi(newsroom);
    const owner = await api.signedIn({ grants: [everywhere('owner')] });
    const email = anAddress();
    const first = (await owner.call('invitePerson', { body: invite(email) })).answer;
    const second = (await owner.call('invitePerson', { body: invite(email) })).answer;
    const codeOf = async (link: string | null) =>
      (await api.nobody.call('readInvitation', { params: { secret: secretIn(link ?? '') } })).code;
    expect([await codeOf(first.link), await codeOf(second.link)]).toEqual(['link-not-valid', null]);
    const params = { fingerprint: second.invitation.fingerprint };
    expect((await owner.call('withdrawInvitation', { params })).status).toBe(204);
    expect(await codeOf(second.link)).toBe('link-not-valid');
    expect((await owner.call('withdrawInvitation', { params })).code).toBe('not-found');
  });
  it('are refused for somebody who is in the newsroom already', async () => {
    const owner = await openApi(newsroom).signedIn({ grants: [everywhere('owner')] });
    expect((await owner.call('invitePerson', { body: invite(owner.person.email.toUpperCase()) })).code).toBe('person-exists');
  });
  it('are no link of another kind', async () => {
    const api = openApi(newsroom);
    const owner = await api.signedIn({ grants: [everywhere('owner')] });
    const params = { secret: secretIn((await owner.call('invitePerson', { body: invite(anAddress()) })).answer.link ?? '') };
    expect((await api.nobody.call('readPasswordReset', { params })).code).toBe('link-not-valid');
    expect((await api.nobody.call('readOwnerLink', { params })).code).toBe('link-not-valid');
  });
  it('give ownership for the whole publication or not at all', async () => {
    const owner = await openApi(newsroom).signedIn({ grants: [everywhere('owner')] });
    const grants = [{ role: 'owner' as const, editions: [tag('de')], sections: 'all' as const }];
    expect((await owner.call('invitePerson', { body: { ...invite(anAddress()), grants } })).code).toBe('bad-request');
  });
});

describe('new passwords', () => {
  it('are answered alike for an address with an account and one without, and mailed to the first alone', async () => {
    const api = openApi(newsroom, { mailer });
    const { person } = await api.signedIn();
    const before = letters.length;
    const known = await api.nobody.call('requestPasswordReset', { body: { email: person.email } });
    const unknown = await api.nobody.call('requestPasswordReset', { body: { email: anAddress() } });
    await api.settled();
    expect([known.answer, unknown.answer]).toEqual([{ hasMail: true }, { hasMail: true }]);
    expect(letters.slice(before).map(({ to }) => to)).toEqual([person.email]);
  });
  it('are not promised where there is no mail server, whoever asks', async () => {
    const api = openApi(newsroom);
    const { person } = await api.signedIn();
    const known = await api.nobody.call('requestPasswordReset', { body: { email: person.email } });
    const unknown = await api.nobody.call('requestPasswordReset', { body: { email: anAddress() } });
    expect([known.answer, unknown.answer]).toEqual([{ hasMail: false }, { hasMail: false }]);
  });
  it('are not mailed to the suspended', async () => {
    const api = openApi(newsroom, { mailer });
    const { person } = await api.signedIn({ suspendedAt: newsroom.now() });
    const before = letters.length;
    await api.nobody.call('requestPasswordReset', { body: { email: person.email } });
    await api.settled();
    expect(letters.length).toBe(before);
  });
  it('are asked for only so often, whoever is meant', async () => {
    const api = openApi(newsroom, { mailer });
    const ask = () => api.nobody.call('requestPasswordReset', { body: { email: 'nobody@test.example' } });
    for (let times = 0; times < 5; times++) expect((await ask()).status).toBe(200);
    const refused = await ask();
    expect([refused.code, Number(refused.headers.get('retry-after')) > 0]).toEqual(['too-many-requests', true]);
  });
  it('are set by the link, once, and end every session', async () => {
    const api = openApi(newsroom, { mailer });
    const someone = await api.signedIn();
    await api.nobody.call('requestPasswordReset', { body: { email: someone.person.email } });
    await api.settled();
    const params = { secret: secretIn(letters.at(-1)?.letter.text ?? '') };
    expect((await api.nobody.call('readPasswordReset', { params })).answer.email).toBe(someone.person.email);
    expect((await api.nobody.call('resetPassword', { params, body: { password } })).answer.email).toBe(someone.person.email);
    expect((await someone.call('readSession')).answer.person).toBeNull();
    expect((await api.nobody.call('resetPassword', { params, body: { password } })).code).toBe('link-not-valid');
  });
  it('are made possible by an owner, who is shown the link', async () => {
    const api = openApi(newsroom);
    const owner = await api.signedIn({ grants: [everywhere('owner')] });
    const { person } = await api.signedIn();
    const { answer } = await owner.call('resetPersonPassword', { params: { personId: person.id }, body: { removesTwoFactor: true } });
    expect(answer.link).toMatch(/\/newsroom\/reset-password\/[\w-]{40,}$/);
  });
});

describe('new mail addresses', () => {
  const linkTo = (address: string) => secretIn(letters.findLast(({ to }) => to === address)?.letter.text ?? '');
  const ask = async (who: { readonly call: ReturnType<typeof openApi>['nobody']['call'] }, email: string) =>
    (await who.call('requestNewAddress', { body: { email } })).answer;

  it('are confirmed by the link that is sent there; sessions stay, and the former address is told', async () => {
    const api = openApi(newsroom, { mailer });
    const someone = await api.signedIn({ language: tag('de') });
    const { id, email: former } = someone.person;
    const email = anAddress();
    expect(await ask(someone, email.toUpperCase())).toEqual({ hasMail: true });
    await api.settled();
    const params = { secret: linkTo(email) };
    expect((await someone.call('readSession')).answer.person?.email).toBe(former);
    expect((await api.nobody.call('readNewAddress', { params })).answer).toMatchObject({ name: someone.person.name, email });
    expect((await api.nobody.call('confirmNewAddress', { params })).answer).toEqual({ email });
    await api.settled();
    expect((await someone.call('readSession')).answer.person).toMatchObject({ id, email });
    const told = letters.at(-1);
    expect([told?.to, told?.letter.subject]).toEqual([former, 'Ihre E-Mail-Adresse in der Redaktion von The Test wurde geändert']);
    expect(told?.letter.text).toContain(email);
    expect((await api.nobody.call('confirmNewAddress', { params })).code).toBe('link-not-valid');
  });
  it('are asked for alike whether somebody has them or not, and mailed only to those that nobody has', async () => {
    const api = openApi(newsroom, { mailer });
    const [someone, other] = [await api.signedIn(), await api.signedIn()];
    const free = anAddress();
    const before = letters.length;
    expect([await ask(someone, other.person.email), await ask(someone, free)]).toEqual([{ hasMail: true }, { hasMail: true }]);
    await api.settled();
    expect(letters.slice(before).map(({ to }) => to)).toEqual([free]);
  });
  it('are asked for only so often', async () => {
    const someone = await openApi(newsroom, { mailer }).signedIn();
    for (let times = 0; times < 5; times++) await ask(someone, anAddress());
    const refused = await someone.call('requestNewAddress', { body: { email: anAddress() } });
    expect([refused.code, Number(refused.headers.get('retry-after')) > 0]).toEqual(['too-many-requests', true]);
  });
  it('are handed over by an owner where there is no mail server', async () => {
    const api = openApi(newsroom);
    const owner = await api.signedIn({ grants: [everywhere('owner')] });
    const someone = await api.signedIn();
    expect(await ask(someone, anAddress())).toEqual({ hasMail: false });
    const email = anAddress();
    const { answer } = await owner.call('makePersonAddress', { params: { personId: someone.person.id }, body: { email } });
    expect(answer.link).toMatch(/\/newsroom\/new-address\/[\w-]{40,}$/);
    await api.nobody.call('confirmNewAddress', { params: { secret: secretIn(answer.link ?? '') } });
    expect((await someone.call('readSession')).answer.person?.email).toBe(email);
  });
  it('have links for a new password stop working that may lie in the mail of the former one', async () => {
    const api = openApi(newsroom, { mailer });
    const someone = await api.signedIn();
    await api.nobody.call('requestPasswordReset', { body: { email: someone.person.email } });
    await api.settled();
    const reset = linkTo(someone.person.email);
    const email = anAddress();
    await ask(someone, email);
    await api.settled();
    await api.nobody.call('confirmNewAddress', { params: { secret: linkTo(email) } });
    expect((await api.nobody.call('readPasswordReset', { params: { secret: reset } })).code).toBe('link-not-valid');
  });
  it('stop being offered when another one is asked for, when somebody got them meanwhile, and after a day', async () => {
    const own = await openNewsroom({ now: instant(Date.now()) });
    const api = openApi(own, { mailer });
    const someone = await api.signedIn();
    const [first, second, third] = [anAddress(), anAddress(), anAddress()];
    for (const email of [first, second]) {
      await ask(someone, email);
      await api.settled();
    }
    const codeOf = async (secret: string) => (await api.nobody.call('confirmNewAddress', { params: { secret } })).code;
    expect(await codeOf(linkTo(first))).toBe('link-not-valid');
    await api.signedIn({ email: second });
    expect(await codeOf(linkTo(second))).toBe('person-exists');
    await ask(someone, third);
    await api.settled();
    own.wait(day);
    expect(await codeOf(linkTo(third))).toBe('link-not-valid');
    await own.close();
  });
  it('are refused to an owner where somebody has them, and made for nobody who is suspended', async () => {
    const api = openApi(newsroom);
    const owner = await api.signedIn({ grants: [everywhere('owner')] });
    const gone = await api.signedIn({ suspendedAt: newsroom.now() });
    const make = async (personId: PersonId, email: string) =>
      (await owner.call('makePersonAddress', { params: { personId }, body: { email } })).code;
    expect([await make(owner.person.id, gone.person.email), await make(gone.person.id, anAddress())]).toEqual([
      'person-exists',
      'not-found',
    ]);
  });
});

describe('people', () => {
  it('are listed with their roles for owners alone', async () => {
    const api = openApi(newsroom);
    const owner = await api.signedIn({ grants: [everywhere('owner')] });
    const publisher = await api.signedIn();
    const { people } = (await owner.call('readPeople')).answer;
    expect(people.find(({ id }) => id === publisher.person.id)?.grants).toEqual([everywhere('publisher')]);
    expect((await publisher.call('readPeople')).code).toBe('not-allowed');
    expect((await api.nobody.call('readPeople')).code).toBe('not-signed-in');
  });
  it('are out at once when they are suspended, and in again when they are restored', async () => {
    const api = openApi(newsroom);
    const owner = await api.signedIn({ grants: [everywhere('owner')] });
    const someone = await api.signedIn();
    const machine = await api.machine(someone.person, ['read-desk']);
    const change = { params: { personId: someone.person.id }, body: { name: 'Someone', grants: [everywhere('editor')] } };
    expect((await machine.call('readSession')).answer.person?.id).toBe(someone.person.id);
    await owner.call('changePerson', { ...change, body: { ...change.body, suspended: true } });
    expect((await someone.call('readSession')).answer.person).toBeNull();
    expect((await machine.call('readSession')).answer.person).toBeNull();
    await owner.call('changePerson', { ...change, body: { ...change.body, suspended: false } });
    expect((await machine.call('readSession')).answer.person).toMatchObject({ name: 'Someone', grants: [everywhere('editor')] });
    expect((await someone.call('readSession')).answer.person).toBeNull();
  });
  it.each([
    ['to lose the role', { grants: [everywhere('publisher')], suspended: false }],
    ['to be suspended', { grants: [everywhere('owner')], suspended: true }],
  ])('have one owner at work: the last one is refused %s', async (_, change) => {
    const { own, api } = await withoutOwner();
    const owner = await api.signedIn({ grants: [everywhere('owner')] });
    await api.signedIn({ grants: [everywhere('owner')], suspendedAt: own.now() });
    const request = { params: { personId: owner.person.id }, body: { name: 'Owner', ...change } };
    expect((await owner.call('changePerson', request)).code).toBe('last-owner');
    await api.signedIn({ grants: [everywhere('owner')] });
    expect((await owner.call('changePerson', request)).code).toBeNull();
    await own.close();
  });
  it('that are not there cannot be changed', async () => {
    const owner = await openApi(newsroom).signedIn({ grants: [everywhere('owner')] });
    const body = { name: 'Nobody', grants: [everywhere('editor')], suspended: false };
    expect((await owner.call('changePerson', { params: { personId: 'none' as never }, body })).code).toBe('not-found');
  });
});
