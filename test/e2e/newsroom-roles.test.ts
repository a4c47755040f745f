/** What somebody may do changes on open pages as soon as the roles change. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { becomeOwner, beginStory, callAs, invited, openBrowser, type Visitor } from './newsroom-browser.ts';
import { type Program, startProgram } from './program.ts';

let program: Program;
let browser: Browser;
let owner: Visitor;

beforeAll(async () => {
  [program, browser] = await Promise.all([startProgram(), openBrowser()]);
  owner = await becomeOwner(program, browser);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await program?.stop();
}, 60_000);

describe('a reporter who becomes an owner', () => {
  it('is offered what owners do, on the page that is open', { timeout: 90_000 }, async () => {
    const jun = await invited(owner, browser, { name: 'Jun Harrow', role: 'reporter' });
    const people = jun.page.getByRole('navigation').getByRole('link', { name: 'People' });
    expect(await people.count()).toBe(0);
    const { answer } = await callAs(owner, 'readPeople', {});
    const known = answer.people.find(({ name }) => name === 'Jun Harrow');
    const body = { name: 'Jun Harrow', grants: [{ role: 'owner', editions: 'all', sections: 'all' }], suspended: false };
    const { status } = await callAs(owner, 'changePerson', { params: { personId: String(known?.id) }, body });
    expect(status).toBe(200);
    await beginStory(owner, 'told-at-once');
    await people.waitFor();
  });
});
