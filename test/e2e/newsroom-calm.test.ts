/** The writing screen is calm: what comes and goes around the text moves none of it, and a telephone shows every control. */
import type { Locator } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { cuttable } from './cuttable.ts';
import { newsroomAtWork } from './newsroom-at-work.ts';
import { beginStory, textOf } from './newsroom-browser.ts';
import { openPanel, write } from './newsroom-steps.ts';

const { program, owner } = await newsroomAtWork();
const { page } = owner;

beforeAll(async () => {
  await beginStory(owner, 'a-slugline-that-is-longer-than-its-place');
  await write(owner, { headline: 'Calm water', text: 'Nothing moves.' });
}, 120_000);

const place = () => textOf(owner).boundingBox();

describe('the text on a desk', { timeout: 60_000 }, () => {
  it.each([1280, 1440])('stays where it is at a width of %i, whichever panel opens and closes', async (width) => {
    await page.setViewportSize({ width, height: 860 });
    const before = await place();
    for (const name of ['Details', 'Comments', 'Suggestions', 'Publishing'] as const) {
      const panel = await openPanel(owner, name);
      expect(await place(), name).toEqual(before);
      const { x = 0 } = (await panel.boundingBox()) ?? {};
      expect((before?.x ?? 0) + (before?.width ?? 0), name).toBeLessThanOrEqual(x);
    }
    await page.getByRole('complementary', { name: 'Publishing' }).getByRole('button', { name: 'Close' }).click();
    expect(await place()).toEqual(before);
  });

  it('stays where it is when the line goes down and comes back', async () => {
    await page.setViewportSize({ width: 1280, height: 860 });
    const line = await cuttable(program.address);
    await page.goto(page.url().replace(program.address, line.address));
    await textOf(owner).getByText('Nothing moves.').waitFor();
    const before = await place();
    line.cut();
    await page.getByText('The newsroom’s server cannot be reached.').waitFor();
    await page.getByText('No connection').first().waitFor();
    expect(await place()).toEqual(before);
    line.join();
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await place()).toEqual(before);
    await line.close();
    await page.goto(page.url().replace(line.address, program.address));
    await textOf(owner).waitFor();
  });
});

describe('a newsroom in Arabic', () => {
  it('leaves an English text where it is, and beside its panels', async () => {
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.evaluate(() => localStorage.setItem('newsroom-language', 'ar'));
    await page.reload();
    const text = page.locator('article [contenteditable="true"]').first();
    await text.waitFor();
    const before = await text.boundingBox();
    await page.locator('nav button[aria-expanded]').first().click();
    const panel = await page.getByRole('complementary').boundingBox();
    expect(await text.boundingBox()).toEqual(before);
    expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(before?.x ?? 0);
  });
});

describe('a telephone', () => {
  it.each([
    [360, 'en'],
    [390, 'en'],
    [360, 'de'],
    [360, 'ar'],
  ])('of %i pixels in %s shows every control without scrolling sideways', async (width, language) => {
    await page.setViewportSize({ width, height: 740 });
    await page.evaluate((tag) => localStorage.setItem('newsroom-language', tag), language);
    await page.reload();
    await page.getByRole('toolbar').waitFor();
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('header a, header button, nav a, nav button, [role="toolbar"] button')]
        .filter((control) => {
          const { left, right } = control.getBoundingClientRect();
          return left < 0 || right > document.documentElement.clientWidth;
        })
        .map((control) => control.textContent),
    );
    expect(outside).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  });

  it.each(['en', 'de', 'ar'])(
    'of 390 pixels in %s leaves the page to the text: head and tools are low, each in one row',
    async (language) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.evaluate((tag) => localStorage.setItem('newsroom-language', tag), language);
      await page.reload();
      const { y = 0, height = 0 } = (await page.getByRole('toolbar').boundingBox()) ?? {};
      expect(y + height).toBeLessThan(160);
      expect(height).toBeLessThan(50);
    },
  );

  describe('has in its menus', { timeout: 60_000 }, () => {
    const inMenu = (name: string, role: 'menuitem' | 'menuitemcheckbox' = 'menuitemcheckbox') =>
      page.getByRole('menu').getByRole(role, { name: new RegExp(`^${name}`) });
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const open = async (name: string) => {
      // With the first key that a person presses, the focus no longer follows the screen.
      await page.keyboard.press('Shift');
      await button(name).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[role=menu]') !== null)).toBe(true);
    };
    const hasFocus = (wanted: Locator) => expect.poll(() => wanted.evaluate((element) => element === document.activeElement)).toBe(true);

    beforeAll(async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.evaluate(() => localStorage.setItem('newsroom-language', 'en'));
      await page.reload();
      await page.getByRole('toolbar').waitFor();
    });

    it.each(['Menu', 'Panels', 'More'])('%s, which Escape closes, with the focus on the button again', async (name) => {
      await open(name);
      await page.keyboard.press('Escape');
      await page.getByRole('menu').waitFor({ state: 'hidden' });
      await hasFocus(button(name));
    });

    it.each(['Details', 'Comments', 'Suggestions', 'Preview', 'Publishing'])(
      '%s, marked while it is open, which has the focus until it is closed',
      async (name) => {
        await open('Panels');
        await inMenu(name).press('Enter');
        const panel = page.getByRole('complementary', { name });
        await expect.poll(() => panel.evaluate((element) => element.contains(document.activeElement))).toBe(true);
        await open('Panels');
        expect(await page.getByRole('menuitemcheckbox', { checked: true }).allTextContents()).toEqual([name]);
        await page.keyboard.press('Escape');
        await page.getByRole('menu').waitFor({ state: 'hidden' });
        await panel.getByRole('button', { name: 'Close', exact: true }).press('Enter');
        await hasFocus(button('Panels'));
      },
    );

    it('suggesting, which can be turned on and off', async () => {
      for (const isOn of [true, false]) {
        await open('Panels');
        await inMenu('Suggesting').press('Enter');
        await hasFocus(button('Panels'));
        expect(await page.getByText('While you suggest, only the text takes changes.').isVisible()).toBe(isOn);
      }
    });

    it('every tool that has no room in the row', async () => {
      await open('More');
      for (const name of ['Comment on the selection', 'Link', 'Language of a phrase', 'Undo', 'Keys'])
        await inMenu(name, 'menuitem').waitFor();
      await inMenu('Comment on the selection', 'menuitem').press('Enter');
      await page.getByRole('complementary', { name: 'Comments' }).getByRole('textbox').first().waitFor();
      await page.getByRole('complementary').getByRole('button', { name: 'Close', exact: true }).click();
    });

    it.each(['Pictures', 'Settings', 'People', 'Desk'])(
      'the way to %s, whose heading has the focus then, and marks where one is',
      async (place) => {
        await open('Menu');
        await inMenu(place, 'menuitem').press('Enter');
        await hasFocus(page.getByRole('heading', { level: 1, name: place }));
        await open('Menu');
        expect(await page.locator('[role=menuitem][aria-current=page]').allTextContents()).toEqual([place]);
        await page.keyboard.press('Escape');
        await page.getByRole('menu').waitFor({ state: 'hidden' });
      },
    );
  });
});
