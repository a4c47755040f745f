import { afterAll, describe, expect, it } from 'vitest';
import { openCommandLine } from '../../test/command-line.ts';

const { courant, aPaper, started, endAll, close } = openCommandLine();
afterAll(() => {
  endAll();
  close();
});

const data = aPaper('paper');
const secretIn = (text: string) => /\/newsroom\/[\w-]+\/([\w-]{43})\n/.exec(text)?.[1];

describe('courant user add', () => {
  const add = (...words: readonly string[]) => courant(['user', 'add', ...words, ...data]);

  it('prints a link for the invited person', () => {
    const { code, output } = add('ines@paper.example', '--name', 'Ines Marlow', '--role', 'editor', '--edition', 'en', '--section', 'news');
    expect([code, secretIn(output) === undefined]).toEqual([0, false]);
    expect(output).toContain('Ines Marlow');
    expect(output).toContain('/newsroom/invitation/');
  });
  it.each<[string, readonly string[]]>([
    ['takes one mail address', []],
    ['"ines" is no mail address', ['ines', '--name', 'Ines', '--role', 'editor']],
    ['needs the name of the person', ['ines@paper.example', '--role', 'editor']],
    ['needs a role', ['ines@paper.example', '--name', 'Ines']],
    ['Did you mean editor?', ['ines@paper.example', '--name', 'Ines', '--role', 'edtor']],
    ['The publication has no edition "xx". It has en.', ['ines@paper.example', '--name', 'Ines', '--role', 'editor', '--edition', 'xx']],
    ['An owner owns the whole publication', ['ines@paper.example', '--name', 'Ines', '--role', 'owner', '--edition', 'en']],
  ])('says what is wrong: %s', (message, words) => {
    const { code, errors } = add(...words);
    expect([code, errors]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('courant start and courant user reset', () => {
  it('let the owner come in once, and in again when the password is lost', async () => {
    const { port, printed, child, ended } = await started(data);
    const api = `http://localhost:${port}/api`;
    const headers = { 'content-type': 'application/json', origin: `http://localhost:${port}` };
    const send = async (path: string, body: unknown) => {
      return await fetch(`${api}${path}`, { method: 'POST', body: JSON.stringify(body), headers });
    };
    await expect.poll(() => secretIn(printed())).toBeDefined();
    const owner = { name: 'Ines', email: 'ines@paper.example', password: 'a good long password', language: null };
    expect((await send(`/owner-link/${secretIn(printed())}`, owner)).status).toBe(200);
    expect((await send('/auth/sign-in/email', { email: owner.email, password: owner.password })).status).toBe(200);

    const { code, output } = courant(['user', 'reset', owner.email, '--two-factor', ...data]);
    expect(code).toBe(0);
    expect((await send(`/password-resets/${secretIn(output)}`, { password: 'another good password' })).status).toBe(200);
    expect((await send('/auth/sign-in/email', { email: owner.email, password: owner.password })).status).toBe(401);
    expect((await send('/auth/sign-in/email', { email: owner.email, password: 'another good password' })).status).toBe(200);
    child.kill('SIGTERM');
    await ended;

    const again = await started(data);
    await expect.poll(() => again.printed()).toContain('Courant serves');
    expect(again.printed()).not.toContain('/newsroom/welcome/');
    expect((await fetch(`http://localhost:${again.port}/api/owner-link/${secretIn(printed())}`)).status).toBe(410);
    expect(courant(['user', 'add', owner.email, '--name', 'Ines', '--role', 'editor', ...data]).errors).toContain(
      'is in the newsroom already',
    );
  });
  it('says who is unknown', () => {
    const { code, errors } = courant(['user', 'reset', 'nobody@paper.example', ...data]);
    expect([code, errors]).toEqual([1, expect.stringContaining('Nobody in the newsroom has the address nobody@paper.example')]);
  });
});
