/** A session that ends while somebody writes. */
import { describe, expect, it } from 'vitest';
import { newsroomAtWork } from './newsroom-at-work.ts';
import { beginStory, password, saved, textOf, wordsOf } from './newsroom-browser.ts';

const { owner } = await newsroomAtWork();

describe('somebody whose session ends while writing', () => {
  it('is told so, signs in in another tab, and goes on without loss', { timeout: 90_000 }, async () => {
    const { page, context } = owner;
    await beginStory(owner, 'signed-out');
    await textOf(owner).focus();
    await page.keyboard.type('Before. ');
    await saved(owner);
    const { origin } = new URL(page.url());
    await context.request.post(`${origin}/api/auth/sign-out`, { data: {}, headers: { origin } });
    const toSignIn = page.getByRole('link', { name: 'Sign in in another tab' });
    await toSignIn.waitFor();
    await page.keyboard.type('Meanwhile. ');
    const [tab] = await Promise.all([context.waitForEvent('page'), toSignIn.click()]);
    await tab.getByLabel('Mail address').fill('ines@lantern.example');
    await tab.getByLabel('Password', { exact: true }).fill(password);
    await tab.getByRole('button', { name: 'Sign in', exact: true }).click();
    await tab.getByRole('grid').waitFor();
    await toSignIn.waitFor({ state: 'detached' });
    await saved(owner);
    await page.reload();
    await expect.poll(() => wordsOf(owner), { timeout: 20_000 }).toBe('Before. Meanwhile. ');
  });
});
