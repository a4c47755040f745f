/** One clock in the newsroom, that of the publication: where a browser's own clock shows another time, the zone is named. */
import { describe, expect, it } from 'vitest';
import { newsroomAtWork } from './newsroom-at-work.ts';
import { beginStory, callAs, visitor } from './newsroom-browser.ts';
import { openPanel, write } from './newsroom-steps.ts';

const { program, browser, owner } = await newsroomAtWork();

describe('an embargo, seen from Tokyo by somebody of a publication in Lisbon', () => {
  it('is told by the clock of Lisbon, with its zone, in the panel, in the story and in its log', { timeout: 60_000 }, async () => {
    const { answer } = await callAs(owner, 'readPublication', {});
    const { baseUrl: _, ...record } = answer.publication;
    const body = { ...record, timeZone: 'Europe/Lisbon' };
    expect((await callAs(owner, 'changePublication', { body })).status).toBe(204);
    const { storyId, articleId } = await beginStory(owner, 'far-away');
    await write(owner, { headline: 'Far away', text: 'A telegram.' });
    const embargo = '2099-07-15T18:43:00.000Z';
    expect((await callAs(owner, 'setEmbargo', { params: { storyId }, body: { embargo } })).status).toBe(200);

    const storageState = await owner.context.storageState();
    const far = await visitor(browser, { timezoneId: 'Asia/Tokyo', locale: 'en', storageState });
    const told = 'Jul 15, 2099, 7:43 PM GMT+1';
    await far.page.goto(`${program.address}/newsroom/articles/${articleId}`);
    const panel = await openPanel(far, 'Publishing');
    await panel.getByText(`No reader sees the story before ${told}`).waitFor();
    await panel.getByRole('button', { name: /^Change/ }).click();
    expect(await panel.getByLabel('No reader before').inputValue()).toBe('2099-07-15T19:43');
    await far.page.goto(`${program.address}/newsroom/stories/${storyId}`);
    await far.page.locator('dd', { hasText: told }).waitFor();
    await far.page.getByRole('listitem').filter({ hasText: 'embargo' }).filter({ hasText: told }).waitFor();
    await far.context.close();
  });
});
