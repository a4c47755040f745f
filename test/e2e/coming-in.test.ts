/** How people come into the newsroom, in a browser and on the real program: by keyboard, by password and code, and by passkey. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createOTP } from '@better-auth/utils/otp';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../chromium.ts';
import { openCommandLine } from '../command-line.ts';
import { bytesOfBase32 } from '../newsroom/base32.ts';

const commandLine = openCommandLine();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const owner = { name: 'Ines Marlow', email: 'ines@paper.example', password: 'a good long password' };

let browser: Browser;
let address: string;
let welcome: string;

beforeAll(async () => {
  const program = await commandLine.started(commandLine.aPaper('paper'));
  address = `http://localhost:${program.port}/newsroom`;
  const link = () => /http:\S+\/newsroom\/welcome\/[\w-]{43}(?=\n)/.exec(program.printed())?.[0];
  while (link() === undefined) await new Promise((resolve) => setTimeout(resolve, 50));
  welcome = link() ?? '';
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  commandLine.endAll();
  commandLine.close();
});

/** A browser of its own, whose device makes passkeys without asking anybody. */
async function aBrowser(locale = 'en', colorScheme: 'light' | 'dark' = 'light'): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale, colorScheme, bypassCSP: true, baseURL: new URL(address).origin });
  const page = await context.newPage();
  const device = await context.newCDPSession(page);
  await device.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
  } as const;
  await device.send('WebAuthn.addVirtualAuthenticator', { options: { ...options, automaticPresenceSimulation: true } });
  return { context, page };
}

/** What axe finds wrong with what the page shows. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return await page.evaluate(async () => {
    const { axe: judge } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await judge.run()).violations.map(({ id }) => id);
  });
}

async function signIn(page: Page): Promise<void> {
  await page.goto(`${address}/sign-in`);
  await page.getByLabel('Mail address').fill(owner.email);
  await page.getByLabel('Password', { exact: true }).fill(owner.password);
  await page.keyboard.press('Enter');
}

const signedInAs = (page: Page, name: string) => page.getByRole('button', { name }).waitFor();

describe('coming into the newsroom', () => {
  it('makes the first one its owner, by keyboard alone', async () => {
    const { context, page } = await aBrowser();
    await page.goto(welcome);
    await page.getByLabel('Your name').waitFor();
    for (const text of [owner.name, owner.email]) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Tab');
    await page.keyboard.type(owner.password);
    await page.keyboard.press('Enter');
    await signedInAs(page, owner.name);
    expect(new URL(page.url()).pathname).toBe('/newsroom/');
    await page.goto(welcome);
    await page.getByRole('heading', { name: 'This link does not work' }).waitFor();
    await context.close();
  });

  it('lets the invited in with a passkey, and with it again, and says that a password is set beside it', async () => {
    const { context, page } = await aBrowser();
    await signIn(page);
    await page.getByRole('link', { name: 'People' }).click();
    await page.getByRole('button', { name: 'Invite somebody' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Tom Okafor');
    await dialog.getByLabel('Mail address').fill('tom@paper.example');
    await dialog.getByRole('button', { name: 'Invite', exact: true }).click();
    const link = await dialog.getByLabel('Link').inputValue();
    await context.close();

    const invited = await aBrowser();
    await invited.page.goto(link);
    await invited.page.getByLabel(/With a passkey/).check();
    await invited.page.getByRole('button', { name: 'Come in' }).click();
    await signedInAs(invited.page, 'Tom Okafor');
    await invited.page.getByRole('button', { name: 'Tom Okafor' }).click();
    await invited.page.getByRole('menuitem', { name: 'Sign out' }).click();
    await invited.page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await signedInAs(invited.page, 'Tom Okafor');
    await invited.page.goto(`${address}/account`);
    await invited.page.getByLabel('New password').fill('forty steps to the old quay');
    await invited.page.getByRole('button', { name: 'Set the password' }).click();
    await invited.page.getByText('The password is set. You can sign in with it from now on.').waitFor();
    await invited.context.close();
  });

  it('asks for a code once codes are set up, and takes an emergency code once', async () => {
    const { context, page } = await aBrowser();
    await signIn(page);
    await signedInAs(page, owner.name);
    await page.goto(`${address}/account`);
    await page.getByLabel('Your password').fill(owner.password);
    await page.getByRole('button', { name: 'Set up codes' }).click();
    await page.getByRole('img', { name: /authenticator/ }).waitFor();
    const key = await page.getByLabel('Key', { exact: true }).inputValue();
    const code = () => createOTP(Buffer.from(bytesOfBase32(key)).toString()).totp();
    await page.getByLabel('Code that the app shows').fill(await code());
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Emergency codes' }).waitFor();
    const emergency = await page.locator('ul[dir="ltr"] li').first().innerText();
    await page.getByRole('button', { name: 'I have kept them' }).click();
    await context.clearCookies();

    await signIn(page);
    await page.getByLabel('Code', { exact: true }).fill('000000');
    await page.keyboard.press('Enter');
    await page.getByText('The code is not right').waitFor();
    await page.getByLabel('Code', { exact: true }).fill(await code());
    await page.keyboard.press('Enter');
    await signedInAs(page, owner.name);
    await context.clearCookies();

    await signIn(page);
    await page.getByRole('button', { name: 'Use an emergency code instead' }).click();
    await page.getByLabel('Emergency code').fill(emergency);
    await page.keyboard.press('Enter');
    await signedInAs(page, owner.name);
    await page.goto(`${address}/account`);
    await page.getByLabel('Your password').fill(owner.password);
    await page.getByRole('button', { name: 'Turn off' }).click();
    await page.getByRole('button', { name: 'Set up codes' }).waitFor();
    await context.close();
  });

  it.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['ar', 'light'],
    ['ar', 'dark'],
  ] as const)('has no fault that axe finds, in %s and %s', async (locale, scheme) => {
    const { context, page } = await aBrowser(locale, scheme);
    const found: Record<string, readonly string[]> = {};
    const fillIn = async (): Promise<void> => {
      await page.goto(`${address}/people`);
      await page.locator('input[type=email]').fill(owner.email);
      await page.locator('input[type=password]').fill(owner.password);
    };
    await fillIn();
    await page.keyboard.press('Enter');
    await page.locator('table').waitFor();
    await page.request.put('/api/account', { data: { name: owner.name, language: locale } });
    await context.clearCookies();
    await fillIn();
    found['sign in'] = await faults(page);
    await page.keyboard.press('Enter');
    await page.locator('table').waitFor();
    found['people'] = await faults(page);
    await page.locator('section button').first().click();
    await page.getByRole('dialog').waitFor();
    found['invite'] = await faults(page);
    await page.goto(`${address}/account`);
    await page.locator('section').nth(5).waitFor();
    found['account'] = await faults(page);
    await page.goto(`${address}/forgotten-password`);
    await page.locator('input[type=email]').waitFor();
    found['forgotten password'] = await faults(page);
    expect(Object.values(found).flat(), JSON.stringify(found)).toEqual([]);
    expect(await page.locator('html').getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    await context.close();
  });
});
