/** What somebody may do changes on open pages as soon as the roles change. */
import { describe, expect, it } from 'vitest';
import { newsroomAtWork } from './newsroom-at-work.ts';
import { beginStory, callAs, invited } from './newsroom-browser.ts';

const { browser, owner } = await newsroomAtWork();

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
