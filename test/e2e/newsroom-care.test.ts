/** What the newsroom does about slips: a list that is open, a head that must not change, another language. */
import { describe, expect, it } from 'vitest';
import { newsroomAtWork } from './newsroom-at-work.ts';
import { beginStory, callAs, password, saved, textOf, visitor } from './newsroom-browser.ts';
import { openPanel, write } from './newsroom-steps.ts';

const { browser, owner } = await newsroomAtWork();

describe('a single key that publishes', () => {
  it('asks once, and Enter confirms', async () => {
    await beginStory(owner, 'stray-key');
    await write(owner, { headline: 'A stray key', text: 'Nothing went out.' });
    const panel = await openPanel(owner, 'Publishing');
    await panel.getByRole('button', { name: /^Publish/ }).waitFor();
    await panel.getByRole('heading', { name: 'Publishing', exact: true }).click();
    await owner.page.keyboard.press('p');
    await owner.page.getByRole('dialog').getByText('A stray key').waitFor();
    expect(await panel.getByText('Published. Readers see it now.').count()).toBe(0);
    await owner.page.keyboard.press('Enter');
    await panel.getByText('Published. Readers see it now.').waitFor();
  });
});

describe('while changes are only suggested', () => {
  it('the head of the article is locked, and says why', async () => {
    await beginStory(owner, 'locked-head');
    const headline = owner.page.getByLabel('Headline', { exact: true });
    await owner.page.getByRole('switch', { name: 'Suggesting' }).check();
    await expect.poll(() => headline.isEditable()).toBe(false);
    await owner.page.getByText('While you suggest, only the text takes changes.').waitFor();
    await owner.page.getByRole('switch', { name: 'Suggesting' }).uncheck();
    await expect.poll(() => headline.isEditable()).toBe(true);
  });
});

describe('what cannot be suggested', () => {
  it('is left as it is, and says why', async () => {
    await beginStory(owner, 'not-noted');
    await write(owner, { headline: 'Not noted', text: 'Plain words' });
    await owner.page.getByRole('switch', { name: 'Suggesting' }).check();
    await textOf(owner).focus();
    await owner.page.keyboard.press('Control+a');
    await owner.page.keyboard.press('Control+b');
    await owner.page.getByText('Nothing was changed: formatting').waitFor();
    await owner.page.keyboard.press('Control+Alt+2');
    expect(await textOf(owner).locator('strong, h2').count()).toBe(0);
    await owner.page.keyboard.press('Control+End');
    await owner.page.keyboard.press('Enter');
    await owner.page.keyboard.type('- still a sign');
    await expect.poll(() => textOf(owner).locator('p').last().textContent()).toBe('- still a sign');
    await owner.page.getByRole('switch', { name: 'Suggesting' }).uncheck();
  });
});

describe('a table', () => {
  it('has one menu among the tools, with what can be done from there', async () => {
    await beginStory(owner, 'one-menu');
    await textOf(owner).focus();
    await owner.page.keyboard.type('/table');
    await owner.page.keyboard.press('Enter');
    const tool = owner.page.getByRole('toolbar').getByRole('button', { name: 'Table' });
    await tool.waitFor();
    expect(await tool.count()).toBe(1);
    await tool.click();
    await owner.page.getByRole('menuitem', { name: 'Row below' }).waitFor();
    expect(await owner.page.getByRole('menuitem', { name: 'Join cells' }).count()).toBe(0);
    await owner.page.keyboard.press('Escape');
  });
});

describe('the details of an article', () => {
  it('stay open when Escape closes the list of topics', async () => {
    await beginStory(owner, 'topics-list');
    const panel = await openPanel(owner, 'Details');
    const topics = panel.getByRole('combobox', { name: 'Topics' }).or(panel.getByLabel('Topics')).first();
    await topics.click();
    await owner.page.keyboard.press('Escape');
    expect(await panel.count()).toBe(1);
    await owner.page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });
  it('take a new name into the byline by Enter and by the line that offers it, and empty the field', async () => {
    await beginStory(owner, 'new-names');
    const panel = await openPanel(owner, 'Details');
    const field = panel.getByRole('combobox', { name: 'Name of a contributor' }).or(panel.getByLabel('Name of a contributor')).first();
    await field.fill('Liv Harbour');
    await owner.page.keyboard.press('Enter');
    await panel.getByRole('listitem').filter({ hasText: 'Liv Harbour' }).waitFor();
    await expect.poll(() => field.inputValue()).toBe('');
    await field.fill('Nils Harbour');
    await owner.page.getByRole('option', { name: /Nils Harbour/ }).click();
    await panel.getByRole('listitem').filter({ hasText: 'Nils Harbour' }).waitFor();
    await expect.poll(() => field.inputValue()).toBe('');
    await saved(owner);
  });
});

describe('panels beside the text', () => {
  it('follow what is typed without being asked', async () => {
    await beginStory(owner, 'panels-follow');
    const panel = await openPanel(owner, 'Publishing');
    const missing = panel.getByRole('button', { name: 'There is no headline.' });
    await missing.waitFor();
    await owner.page.waitForResponse((answer) => answer.url().endsWith('/checks'));
    await owner.page.getByLabel('Headline', { exact: true }).fill('Panels follow');
    await missing.waitFor({ state: 'hidden', timeout: 2_500 });
    const details = await openPanel(owner, 'Details');
    await textOf(owner).focus();
    await owner.page.keyboard.type('One two three four.');
    await details.getByText('4 words', { exact: false }).waitFor({ timeout: 2_500 });
  });
});

describe('an invitation in Arabic', () => {
  it('is read in Arabic, and leads into a newsroom in Arabic', async () => {
    const grants = [{ role: 'reporter', editions: 'all', sections: 'all' }];
    const body = { name: 'Nour Haddad', email: 'nour@lantern.example', language: 'ar', grants };
    const { answer } = await callAs(owner, 'invitePerson', { body });
    const { page } = await visitor(browser, { locale: 'en' });
    await page.goto(answer.link ?? '');
    await page.getByRole('button', { name: 'دخول' }).waitFor();
    await page.getByRole('button', { name: 'إظهار كلمة المرور', exact: true }).waitFor();
    await page.locator('input[type=password]').fill(password);
    await page.getByRole('button', { name: 'دخول' }).click();
    await page.getByRole('grid').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
  });
});
