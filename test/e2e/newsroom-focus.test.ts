/** Where the focus is when the screen changes: whoever hears the newsroom hears where they are. */
import { beforeEach, describe, expect, it } from 'vitest';
import { newsroomAtWork } from './newsroom-at-work.ts';
import { textOf } from './newsroom-browser.ts';

const { program, owner } = await newsroomAtWork();
const { page } = owner;

beforeEach(async () => {
  await page.goto(`${program.address}/newsroom/`);
  await page.getByRole('grid').waitFor();
});

const focused = () => page.evaluate(() => document.activeElement?.tagName.toLowerCase() ?? '');
const focusedText = () => page.evaluate(() => document.activeElement?.textContent ?? '');
const cellInFocus = () => page.evaluate(() => document.activeElement?.closest('[data-column]')?.getAttribute('data-column') ?? null);

/** From the first article of the board, by keys alone. */
async function openFirstArticle(): Promise<void> {
  await page.locator('[data-row="0"] [data-column="0"] [data-focus]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect.poll(cellInFocus).toBe('1');
  await page.keyboard.press('Enter');
  await textOf(owner).waitFor();
}

describe('the focus', { timeout: 60_000 }, () => {
  it.each(['Pictures', 'Settings', 'People', 'Desk'])('goes to the heading of %s when its link is followed', async (place) => {
    if (place === 'Desk') await page.goto(`${program.address}/newsroom/people`);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: place }).waitFor();
    await expect.poll(focused).toBe('h1');
    await expect.poll(focusedText).toBe(place);
  });

  it('goes to the heading of the account from the menu of the person', async () => {
    await page.getByRole('button', { name: 'Ines Morrow' }).click();
    await page.getByRole('menuitem', { name: 'Your account' }).press('Enter');
    await expect.poll(focused).toBe('h1');
    await expect.poll(focusedText).toBe('Your account');
  });

  it('goes to the headline of an article that is opened from the board, and stays in the text once somebody is there', async () => {
    await openFirstArticle();
    await expect.poll(focused).toBe('h1');
    await textOf(owner).focus();
    await page.waitForTimeout(500);
    expect(await textOf(owner).evaluate((text) => text === document.activeElement)).toBe(true);
  });

  it('is on the cell again that somebody comes back to, and moves on from there', async () => {
    await openFirstArticle();
    await page.goBack();
    await page.getByRole('grid').waitFor();
    await expect.poll(cellInFocus).toBe('1');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(cellInFocus).toBe('0');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-row'))).toBe('1');
  });

  it('stays where it is when only what is looked for changes', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('ferry');
    await expect.poll(() => page.url()).toContain('ferry');
    expect(await focused()).toBe('input');
  });
});
