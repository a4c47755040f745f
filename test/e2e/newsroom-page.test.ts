/** What the writing screen says by itself: what others entered, why a field takes no words, and what readers do not see yet. */
import { describe, expect, it } from 'vitest';
import { newsroomAtWork } from './newsroom-at-work.ts';
import { beginStory, invited, textOf } from './newsroom-browser.ts';
import { addWords, openPanel, publish, write } from './newsroom-steps.ts';

const { program, browser, owner } = await newsroomAtWork();

describe('a contributor whom another person enters', () => {
  it('stands in the byline of whoever has the article open already', async () => {
    const reporter = await invited(owner, browser, { name: 'Mara Quill', role: 'reporter' });
    const { articleId } = await beginStory(reporter, 'a-newcomer');
    await owner.page.goto(`${program.address}/newsroom/articles/${articleId}`);
    await textOf(owner).waitFor();
    const details = await openPanel(reporter, 'Details');
    await details.getByLabel('Name of a contributor').fill('Rita R');
    await details.getByLabel('Name of a contributor').press('Enter');
    await reporter.page.locator('.page-byline').getByText('Rita R').waitFor();
    await owner.page.locator('.page-byline').getByText('Rita R').waitFor({ timeout: 5_000 });
    await reporter.context.close();
  });
});

describe('the headline while changes are only suggested', () => {
  it('says at the field why it takes no words, and leaves the page where it is', async () => {
    await beginStory(owner, 'locked-headline');
    const { page } = owner;
    await textOf(owner).focus();
    for (let lines = 0; lines < 40; lines++) await page.keyboard.press('Enter');
    await page.getByRole('switch', { name: 'Suggesting' }).check();
    const headline = page.getByLabel('Headline', { exact: true });
    const why = page.locator('.page-headline').getByText('While you suggest, only the text takes changes.');
    expect(await why.count()).toBe(0);
    await headline.click();
    await why.waitFor();
    const top = async () => (await headline.boundingBox())?.y;
    const before = await top();
    await page.keyboard.press('End');
    await page.keyboard.type('no words');
    await page.waitForTimeout(300);
    expect([await top(), await headline.inputValue()]).toEqual([before, '']);
    await page.getByRole('switch', { name: 'Suggesting' }).uncheck();
    expect(await why.count()).toBe(0);
  });
});

describe('the top line', () => {
  it('says as soon as somebody types that readers do not see it yet', async () => {
    await beginStory(owner, 'ahead-of-readers');
    await write(owner, { headline: 'Ahead of readers', text: 'They see this.' });
    await publish(owner);
    const unpublished = owner.page.locator('header').getByText('unpublished changes');
    expect(await unpublished.count()).toBe(0);
    await addWords(owner, ' Not this.');
    await unpublished.waitFor({ timeout: 5_000 });
    await publish(owner);
    await unpublished.waitFor({ state: 'hidden', timeout: 5_000 });
  });
});

describe('a slash in a line of words', () => {
  it('puts in a footnote where its name follows, and is a slash otherwise', async () => {
    await beginStory(owner, 'slash-in-line');
    await textOf(owner).focus();
    const { keyboard } = owner.page;
    await keyboard.type('Ferries and /or boats /foot');
    await owner.page.getByRole('option', { name: 'Footnote' }).waitFor();
    await keyboard.press('Enter');
    await keyboard.type('All of them.');
    await keyboard.press('Escape');
    await keyboard.type(' or /or');
    await keyboard.press('Enter');
    await keyboard.type('Next');
    await expect.poll(() => textOf(owner).locator('> p').count()).toBe(2);
    expect(await textOf(owner).locator('.footnote').textContent()).toContain('All of them.');
    expect(await textOf(owner).locator('> p').first().innerText()).toMatch(/^Ferries and \/or boats.* or \/or$/s);
  });
});
