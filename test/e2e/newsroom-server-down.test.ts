/** The newsroom while its server is away, and after a new version of it was installed. */
import { beforeEach, describe, expect, it } from 'vitest';
import { newsroomAtWork } from './newsroom-at-work.ts';
import { beginStory, saved, textOf, wordsOf } from './newsroom-browser.ts';
import { openPanel } from './newsroom-steps.ts';

const { program, owner } = await newsroomAtWork();
const { page } = owner;

const notice = () => page.getByRole('alert').filter({ hasText: 'The newsroom’s server cannot be reached.' });
const goTo = (place: string) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place }).click();
const soon = { timeout: 15_000 };

describe('while the server is away', { timeout: 90_000 }, () => {
  beforeEach(async () => {
    await page.goto(`${program.address}/newsroom/`);
    await page.getByRole('grid').waitFor();
  });

  it('the board stays, a screen that was never read says so, and both come back by themselves', async () => {
    await program.end();
    await notice().waitFor(soon);
    expect(await page.getByRole('row').count()).toBeGreaterThan(3);
    await goTo('People');
    await page.getByRole('heading', { name: 'The server cannot be reached', level: 1 }).waitFor(soon);
    await program.again();
    await page.getByRole('heading', { name: 'People', level: 1 }).waitFor(soon);
    await notice().waitFor({ ...soon, state: 'detached' });
  });

  it('the button tries at once', async () => {
    await program.end();
    await notice().waitFor(soon);
    await program.again();
    await notice().getByRole('button', { name: 'Try now' }).click();
    await notice().waitFor({ timeout: 2_000, state: 'detached' });
  });

  it('what was to be written stays in its form, which says why, and goes out afterwards', async () => {
    await page.getByRole('button', { name: /New story/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/Slugline/).fill('held-up');
    await program.end();
    await dialog.getByLabel(/Slugline/).press('Enter');
    await dialog.getByText('The newsroom cannot be reached.').waitFor(soon);
    expect(await dialog.getByLabel(/Slugline/).inputValue()).toBe('held-up');
    await program.again();
    await notice().waitFor({ ...soon, state: 'detached' });
    await dialog.getByLabel(/Slugline/).press('Enter');
    await textOf(owner).waitFor(soon);
  });

  it('the text is written on, and a panel that was not there yet comes by itself', async () => {
    await beginStory(owner, 'kept-open');
    await textOf(owner).focus();
    await page.keyboard.type('Before. ');
    await saved(owner);
    await program.end();
    await page.keyboard.type('Meanwhile.');
    await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: 'Comments' }).click();
    const panel = page.getByRole('complementary', { name: 'Comments' });
    await panel.getByText('The server cannot be reached').waitFor(soon);
    expect(await wordsOf(owner)).toBe('Before. Meanwhile.');
    await program.again();
    await panel.getByText('No comments.').waitFor(soon);
    await saved(owner);
  });

  it('a dialog that was not there yet is not opened, and comes once the server is back', async () => {
    await beginStory(owner, 'no-dialog');
    await textOf(owner).focus();
    await page.keyboard.type('Written on. ');
    await saved(owner);
    const dialog = page.getByRole('dialog', { name: 'Link' });
    await program.end();
    await page.keyboard.press('Control+k');
    await notice().waitFor(soon);
    await expect.poll(() => textOf(owner).evaluate((element) => element.contains(document.activeElement))).toBe(true);
    expect(await dialog.count()).toBe(0);
    expect(await wordsOf(owner)).toBe('Written on. ');
    await program.again();
    await notice().waitFor({ ...soon, state: 'detached' });
    await page.keyboard.press('Control+k');
    await dialog.waitFor(soon);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('an article whose screen is known, but not its text, opens when the server is there again', async () => {
    const { articleId } = await beginStory(owner, 'opened-late');
    await goTo('Desk');
    await page.getByRole('grid').waitFor();
    await program.end();
    await page.evaluate((path) => history.pushState({}, '', path), `/newsroom/articles/${articleId}`);
    await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
    await page.getByText('The server cannot be reached.', { exact: false }).first().waitFor(soon);
    await program.again();
    await textOf(owner).waitFor(soon);
  });
});

describe('after a new version was installed', { timeout: 60_000 }, () => {
  it('a panel that is no longer there offers to load the page anew, and nothing written is lost', async () => {
    await beginStory(owner, 'newer');
    await textOf(owner).focus();
    await page.route(/\/assets\/details-panel-/, (route) => route.fulfill({ status: 404, json: { error: { code: 'not-found' } } }));
    await page.keyboard.type('Written before the reload.');
    await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: 'Details' }).click();
    const panel = page.getByRole('complementary', { name: 'Details' });
    await panel.getByText('most likely a new version has been installed').waitFor(soon);
    expect(await wordsOf(owner)).toBe('Written before the reload.');
    await page.unroute(/\/assets\/details-panel-/);
    page.on('dialog', (dialog) => void dialog.accept());
    await panel.getByRole('button', { name: 'Load the page anew' }).click();
    await textOf(owner).getByText('Written before the reload.').waitFor();
    await openPanel(owner, 'Details');
  });

  it('so does a screen', async () => {
    await page.route(/\/assets\/settings-screen-/, (route) => route.fulfill({ status: 404, json: { error: { code: 'not-found' } } }));
    await goTo('Settings');
    await page.getByText('most likely a new version has been installed').waitFor(soon);
    await page.unroute(/\/assets\/settings-screen-/);
    await page.getByRole('button', { name: 'Load the page anew' }).click();
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor(soon);
  });
});
